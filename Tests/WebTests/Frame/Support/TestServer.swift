import Hummingbird
import Logging
import ServiceLifecycle
import Testing

@testable import Web

/// A server on a free port of this machine, for as long as a closure runs.
struct TestServer: Sendable {
    let port: Int
    let certificate: TestCertificate
    let certificates: CertificateStore
    let group: ServiceGroup

    static func run(
        limits: WebLimits = WebLimits(), base: (Router<WebContext>) -> Void = TestRoutes.add,
        routes: (Router<WebContext>) -> Void = { _ in },
        _ use: @escaping @Sendable (TestServer) async throws -> Void
    ) async throws {
        let certificate = try await TestCertificate.make()
        defer { certificate.remove() }
        let store = try CertificateStore(certificatePath: certificate.certificatePath, keyPath: certificate.keyPath)
        let router = WebServer.router()
        base(router)
        routes(router)
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let server = WebServer(
            WebServer.Configuration(
                host: "127.0.0.1", port: 0, certificatePath: certificate.certificatePath, keyPath: certificate.keyPath,
                publicUrl: "https://pw.example:8443", limits: limits
            ),
            certificates: store, router: router, logger: logger, onRunning: { continuation.yield($0) }
        )
        let group = ServiceGroup(services: [server], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            tasks.addTask {
                var iterator = ports.makeAsyncIterator()
                let port = try #require(await iterator.next())
                try await use(TestServer(port: port, certificate: certificate, certificates: store, group: group))
                await group.triggerGracefulShutdown()
            }
            do {
                for try await _ in tasks {}
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
        }
    }

    func address(_ path: String) -> String { "https://localhost:\(port)\(path)" }

    /// Asks with curl, which trusts this certificate only; gives head and body together.
    func curl(_ path: String, _ arguments: String...) async throws -> Shell {
        try await Shell.run(
            ["curl", "-s", "-S", "-i", "--max-time", "20", "--cacert", certificate.certificatePath] + arguments + [
                address(path)
            ]
        )
    }
}
