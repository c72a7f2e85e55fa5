import HummingbirdCore
import Logging
import NIOCore
import NIOSSL

/// A channel that is closed when nothing comes through its TLS in time: the library's time-outs begin only after the
/// handshake, so without this a silent client would hold its connection for ever. See also `LastWords`.
struct GreetedChannel<Base: ServerChildChannel>: ServerChildChannel {
    let base: Base
    let limit: TimeAmount

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        let value = base.setup(channel: channel, logger: logger)
        do {
            let operations = channel.pipeline.syncOperations
            let tls = try operations.handler(type: NIOSSLServerHandler.self)
            try operations.addHandlers([LastWords(), GreetingDeadline(limit)], position: .after(tls))
        } catch {
            return channel.eventLoop.makeFailedFuture(error)
        }
        return value
    }

    func handle(value: Base.Value, logger: Logger) async {
        await base.handle(value: value, logger: logger)
    }
}
