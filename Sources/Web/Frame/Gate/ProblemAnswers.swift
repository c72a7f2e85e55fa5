import Domain
import HTTPTypes
import Hummingbird
import Logging

/// Turns whatever a handler throws into a problem document, or into a page for who reads HTML.
struct ProblemAnswers: RouterMiddleware {
    typealias Context = WebContext

    let page: ProblemPage

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let problem = Problem(error, in: context.language)
            if problem.status.code >= 500 { Self.log(error, problem, context.logger) }
            return await answer(problem, to: request, context) { Problem(error, in: $0) }
        }
    }

    private func answer(
        _ problem: Problem, to request: Request, _ context: WebContext, translated: (Language) -> Problem
    ) async -> Response {
        guard Self.readsPages(request) else {
            return ProblemDocument(problem, requestId: context.requestId).response
        }
        let page = await page(translated, request, context)
        var response = page.response(from: request, context: context)
        for field in problem.headers where field.name != .wwwAuthenticate { response.headers.append(field) }
        return response
    }

    /// A program gets a document, whatever it says to accept; elsewhere a browser asks for HTML by name.
    static func readsPages(_ request: Request) -> Bool {
        guard !request.uri.path.hasPrefix("/api/") else { return false }
        return request.headers[values: .accept].contains { $0.lowercased().contains("text/html") }
    }

    /// The type of an unknown error is logged, and what it says only for errors that hold no values of people.
    private static func log(_ error: any Error, _ problem: Problem, _ logger: Logger) {
        let metadata: Logger.Metadata = [
            "code": "\(problem.code)", "error": "\(type(of: error))", "case": "\(name(of: error))",
        ]
        logger.error("request failed", metadata: metadata)
    }

    /// The case of an enum without its payload.
    private static func name(of error: any Error) -> String {
        let mirror = Mirror(reflecting: error)
        guard mirror.displayStyle == .enum else { return "-" }
        if let label = mirror.children.first?.label { return label }
        return mirror.children.isEmpty ? String(describing: error).prefix(60).description : "-"
    }
}
