import HTTPTypes
import Hummingbird

/// What every answer says beside its content.
struct OutgoingHeaders: RouterMiddleware {
    typealias Context = WebContext

    let draining: Draining

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in Self.always { response.headers[name] = value }
        response.headers[.requestId] = context.requestId
        // What a visitor may see, the next one at this computer may not. An asset says otherwise itself.
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        // Or the client's next request meets a closed connection. HTTP/2 says so in another way and forbids this one.
        if draining.isTrue, !context.isMultiplexed { response.headers[.connection] = "close" }
        return response
    }

    /// Every page works without scripts, frames and other hosts.
    private static let always: [(HTTPField.Name, String)] = [
        (
            .contentSecurityPolicy,
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none';"
                + " base-uri 'none'"
        ),
        (.strictTransportSecurity, "max-age=31536000"),
        (.xContentTypeOptions, "nosniff"),
        (.known("Referrer-Policy"), "no-referrer"),
        (.known("Permissions-Policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        (.known("Cross-Origin-Opener-Policy"), "same-origin"),
        (.known("Cross-Origin-Embedder-Policy"), "require-corp"),
        (.known("Cross-Origin-Resource-Policy"), "same-origin"),
        (.known("X-Frame-Options"), "DENY"),
    ]
}
