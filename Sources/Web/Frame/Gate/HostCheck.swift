import HTTPTypes
import Hummingbird

/// Refuses a request whose host is missing, said twice, contradicted or not ours (RFC 9112, 3.2; RFC 9113, 8.3.1): what
/// stands in front of us and what stands behind us must not read the same request differently.
///
/// `:authority` of HTTP/2, and the first Host of HTTP/1.1, is the request's authority; a further Host, and the
/// authority of an absolute URI (see `TargetReader`), stand among the headers.
struct HostCheck: RouterMiddleware {
    typealias Context = WebContext

    let names: Set<String>

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        try check(authority: request.head.authority, others: request.headers[values: .host])
        return try await next(request, context)
    }

    /// - Parameter others: every other place where the request names its host.
    func check(authority: String?, others: [String]) throws(WebFault) {
        guard let authority, others.allSatisfy({ $0 == authority }), let name = Self.name(in: authority) else {
            throw .hostInvalid
        }
        guard names.contains(name) else { throw .hostUnknown }
    }

    /// `host`, `host:8443` or `[::1]:8443` in lower case and without the port; nil for anything else.
    static func name(in authority: String) -> String? {
        guard (1...255).contains(authority.utf8.count) else { return nil }
        let end =
            authority.first == "["
            ? authority.firstIndex(of: "]").map(authority.index(after:)) : authority.firstIndex(of: ":")
        let name = authority[..<(end ?? authority.endIndex)]
        let port = authority[(end ?? authority.endIndex)...]
        guard !name.isEmpty, name.first != "[" || end != nil, name.utf8.allSatisfy(isHostCharacter) else { return nil }
        guard
            port.isEmpty
                || (port.first == ":" && (2...6).contains(port.utf8.count)
                    && port.dropFirst().utf8.allSatisfy { (48...57).contains($0) })
        else { return nil }
        return name.lowercased()
    }

    private static func isHostCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
