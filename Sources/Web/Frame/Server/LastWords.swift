import NIOCore

/// Lets what was just written leave before the connection closes.
///
/// The library closes a draining HTTP/2 connection within the very call that writes the end of the last answer, before
/// that is flushed, and the client would get nothing. So closing waits until that call has returned.
final class LastWords: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        context.eventLoop.assumeIsolated().execute {
            context.flush()
            context.close(mode: mode, promise: promise)
        }
    }
}
