package import Domain
package import Hummingbird
import Logging
import NIOCore

/// What is known about one request beside what it says: every handler gets one.
package struct WebContext: RequestContext {
    package typealias Source = ApplicationRequestContextSource

    package var coreContext: CoreRequestContextStorage
    /// 32 hexadecimal digits; names the request in logs, problems and `X-Request-Id`.
    package let requestId: String
    /// By the visitor's cookie, else by Accept-Language, else Dutch.
    package var language: Language
    /// Whether the request came over HTTP/2, where one connection carries many.
    let isMultiplexed: Bool
    let channel: any Channel
    let body = BodyWatch()

    package init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        requestId = Self.newRequestId()
        language = .dutch
        channel = source.channel
        // A stream of HTTP/2 is a channel in the connection's channel, which in turn hangs from the listening one.
        isMultiplexed = source.channel.parent?.parent != nil
        logger[metadataKey: "hb.request.id"] = nil
        logger[metadataKey: "request_id"] = .string(requestId)
    }

    /// The same for Hummingbird's own parts.
    package var id: String { requestId }

    private static func newRequestId() -> String {
        [UInt64.random(in: .min ... .max), .random(in: .min ... .max)]
            .map { String(repeating: "0", count: 16 - String($0, radix: 16).count) + String($0, radix: 16) }
            .joined()
    }
}
