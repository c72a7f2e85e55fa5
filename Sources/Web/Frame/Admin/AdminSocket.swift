import Glibc
import HTTPTypes
import Hummingbird
package import Logging
import ServiceLifecycle

/// The door for somebody with a shell on the server: HTTP/1.1 over a Unix domain socket that only the server's user may
/// open. Its one route, `POST /v1/command`, takes bytes and gives bytes.
package struct AdminSocket: Service {
    /// Of a command and of its answer.
    package static let maximumBytes = 64 << 20

    private let path: String
    private let logger: Logger
    private let answer: @Sendable ([UInt8]) async -> [UInt8]
    private let onRunning: @Sendable () async -> Void

    /// - Parameter path: at most 107 bytes. What a stopped server left there is removed.
    package init(
        path: String, logger: Logger, onRunning: @escaping @Sendable () async -> Void = {},
        answer: @escaping @Sendable ([UInt8]) async -> [UInt8]
    ) {
        self.path = path
        self.logger = logger
        self.onRunning = onRunning
        self.answer = answer
    }

    package func run() async throws {
        let nursery = try SocketNursery(for: path)
        let application = Application(
            router: router(), configuration: ApplicationConfiguration(address: .unixDomainSocket(path: nursery.path)),
            onServerRunning: { [path, logger, onRunning] channel in
                defer { nursery.remove() }
                do throws(SocketFault) {
                    try nursery.move(to: path)
                } catch {
                    logger.error("admin socket could not be put in place", metadata: ["errno": "\(error.number)"])
                    return channel.close(promise: nil)
                }
                await onRunning()
            },
            logger: logger
        )
        defer {
            nursery.remove()
            unlink(path)
        }
        try await application.run()
    }

    private func router() -> Router<BasicRequestContext> {
        let router = Router()
        router.post("/v1/command") { [answer] request, _ in
            let command = try await request.body.collect(upTo: Self.maximumBytes)
            return ByteBuffer(bytes: await answer(Array(command.readableBytesView)))
        }
        return router
    }
}
