import Domain
import HTTPTypes
import Hummingbird

/// Answers 404 where no route is and 405 where one is for another method, before the router would answer both with 404.
struct RouteCheck: RouterMiddleware {
    typealias Context = WebContext

    private let routes: [(pattern: RouterPath, methods: Set<HTTPRequest.Method>)]

    init(_ routes: [Router<WebContext>.RouteDescription]) {
        var patterns: [String: (RouterPath, Set<HTTPRequest.Method>)] = [:]
        for route in routes {
            patterns[route.path.description, default: (route.path, [])].1.insert(route.method)
        }
        self.routes = patterns.values.map { ($0.0, $0.1.contains(.get) ? $0.1.union([.head]) : $0.1) }
    }

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let methods = methods(at: request.uri.path)
        guard !methods.isEmpty else { throw Refusal(.notFound) }
        guard methods.contains(request.method) else {
            throw WebFault.methodNotAllowed(methods.sorted { $0.rawValue < $1.rawValue })
        }
        return try await next(request, context)
    }

    func methods(at path: String) -> Set<HTTPRequest.Method> {
        let parts = path.split(separator: "/")
        return routes.filter { Self.matches($0.pattern, parts) }.reduce(into: []) { $0.formUnion($1.methods) }
    }

    private static func matches(_ pattern: RouterPath, _ parts: [Substring]) -> Bool {
        pattern.count == parts.count && zip(pattern, parts).allSatisfy { $0 ~= $1 }
    }
}
