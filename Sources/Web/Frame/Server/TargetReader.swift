import NIOCore
import NIOHTTP1

/// Keeps what an absolute request target says about the host (RFC 9112, 3.2.2), which the library drops: it is added as
/// one more Host, so that `HostCheck` sees whether they agree.
final class TargetReader: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data), head.uri.first != "/" else {
            return context.fireChannelRead(data)
        }
        head.headers.add(name: "Host", value: Self.authority(of: head.uri))
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    /// What stands between `://` and the path. Any other form, such as `*`, names no host, and an empty one agrees with
    /// none.
    static func authority(of target: String) -> String {
        guard let scheme = target.firstRange(of: "://") else { return "" }
        return String(target[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" })
    }
}
