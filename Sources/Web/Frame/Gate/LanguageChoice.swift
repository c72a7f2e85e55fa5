import Hummingbird

/// Finds out which language the visitor reads.
struct LanguageChoice: RouterMiddleware {
    typealias Context = WebContext

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.language = request.language
        return try await next(request, context)
    }
}
