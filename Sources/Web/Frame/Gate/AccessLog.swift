import Hummingbird
import Logging

/// One line for each request. No path, query or header: they may hold tokens and codes of people; the route's pattern
/// and the network's name tell enough.
struct AccessLog: RouterMiddleware {
    typealias Context = WebContext

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let duration = ContinuousClock.now - start
        let route = context.endpointPath ?? "none"
        context.logger.info(
            "request answered",
            metadata: [
                "method": "\(Self.known(request.method))", "route": "\(route)",
                "network": "\(Self.network(request.uri.path, route: route))", "status": "\(response.status.code)",
                "milliseconds": "\(duration / .milliseconds(1), digits: 1)",
            ]
        )
        return response
    }

    /// The part of the path where the route's pattern has `{network}`; `-` for a route without one.
    static func network(_ path: String, route: String) -> String {
        let pattern = route.split(separator: "/")
        guard let position = pattern.firstIndex(of: "{network}") else { return "-" }
        let parts = path.split(separator: "/")
        return parts.indices.contains(position) ? String(parts[position].prefix(40)) : "-"
    }

    /// A method is free text of the client's; only ours are written.
    private static func known(_ method: HTTPRequest.Method) -> String {
        [.get, .head, .post, .put, .patch, .delete, .options].contains(method) ? method.rawValue : "other"
    }
}

extension Logger.MetadataValue.StringInterpolation {
    /// A number with so many decimals, without Foundation.
    fileprivate mutating func appendInterpolation(_ value: Double, digits: Int) {
        let scale = (0..<digits).reduce(1.0) { product, _ in product * 10 }
        appendLiteral(String((value * scale).rounded() / scale))
    }
}
