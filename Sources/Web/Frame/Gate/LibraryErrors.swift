import Hummingbird

/// Stands inside the router, which would otherwise turn the library's own errors into bare answers.
struct LibraryErrors: RouterMiddleware {
    typealias Context = WebContext

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as any HTTPResponseError {
            throw WebFault(error)
        }
    }
}
