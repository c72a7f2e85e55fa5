import NIOCore
import NIOHTTP1

/// Puts a `TargetReader` right behind the HTTP/1.1 decoder, where the library offers no place of its own. On a stream
/// of HTTP/2, which has no such decoder and no such targets, it does nothing.
final class TargetReaderInstaller: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    func handlerAdded(context: ChannelHandlerContext) {
        let operations = context.pipeline.syncOperations
        guard let decoder = try? operations.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self) else { return }
        do {
            try operations.addHandler(TargetReader(), position: .after(decoder))
        } catch {
            // Without it a request could name two hosts; better none at all.
            context.close(promise: nil)
        }
    }
}
