import HTTPTypes
import Hummingbird
import NIOCore

/// Cuts a request whose body does not arrive in time: an idle time-out does not, while a byte drips now and then.
/// Stands outside `ProblemAnswers`, so nothing is thrown through it but the end of the connection.
struct BodyDeadline: RouterMiddleware {
    typealias Context = WebContext

    let limit: TimeAmount

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard context.isMultiplexed || Self.announcesBody(request) else { return try await next(request, context) }
        let channel = context.channel
        let cut = channel.eventLoop.scheduleTask(in: limit) { channel.close(promise: nil) }
        // A stream of HTTP/2 closes with its answer; without this each would be remembered until its time is over.
        channel.closeFuture.whenComplete { _ in cut.cancel() }
        var response = try await next(request, context)
        if context.body.isRead {
            cut.cancel()
        } else if !context.isMultiplexed {
            // Nobody wanted the body. What is left of it is thrown away until the cut, and then there is no connection.
            response.headers[.connection] = "close"
        }
        return response
    }

    private static func announcesBody(_ request: Request) -> Bool {
        request.headers.contains(.transferEncoding) || (request.headers[.contentLength].map { $0 != "0" } ?? false)
    }
}
