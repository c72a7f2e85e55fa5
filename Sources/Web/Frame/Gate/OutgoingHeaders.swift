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
        let isFramed = response.headers[.framed] != nil
        response.headers[.framed] = nil
        for (name, value) in Self.always { response.headers[name] = value }
        if isFramed { for (name, value) in Self.whenFramed { response.headers[name] = value } }
        response.headers[.requestId] = context.requestId
        // What a visitor may see, the next one at this computer may not. An asset says otherwise itself.
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        // Or the client's next request meets a closed connection. HTTP/2 says so in another way and forbids this one.
        if draining.isTrue, !context.isMultiplexed { response.headers[.connection] = "close" }
        return response
    }

    /// What a page of ours shows inside itself: a document, which brings nothing along.
    private static let whenFramed: [(HTTPField.Name, String)] = [
        (.contentSecurityPolicy, "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"),
        (.known("X-Frame-Options"), "SAMEORIGIN"),
    ]

    /// Every page works without scripts and other hosts; within itself it shows nothing but a document of ours.
    private static let always: [(HTTPField.Name, String)] = [
        (
            .contentSecurityPolicy,
            "default-src 'none'; style-src 'self'; img-src 'self' data:; object-src 'self'; frame-src 'self';"
                + " form-action 'self'; frame-ancestors 'none';"
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
