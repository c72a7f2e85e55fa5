package import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
package import Logging
import NIOCore
import ServiceLifecycle

/// Serves HTTPS, by HTTP/2 or HTTP/1.1 as the client prefers, until it is told to stop; then it finishes what it began.
package struct WebServer: Service {
    private let configuration: Configuration
    private let certificates: CertificateStore
    private let responder: FrontDoor
    private let draining: Draining
    private let logger: Logger
    private let onRunning: @Sendable (_ port: Int) async -> Void

    /// - Parameters:
    ///   - router: made by `WebServer.router()`, with every route added.
    ///   - onRunning: hears the port once the server listens.
    package init(
        _ configuration: Configuration, certificates: CertificateStore, router: Router<WebContext>,
        problemPage: @escaping ProblemPage = Problem.plainPage, logger: Logger,
        onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        let draining = Draining()
        self.configuration = configuration
        self.certificates = certificates
        self.draining = draining
        self.logger = logger
        self.onRunning = onRunning
        responder = FrontDoor(
            steps: [
                LanguageChoice(), AccessLog(), OutgoingHeaders(draining: draining),
                BodyDeadline(limit: .seconds(Int64(configuration.limits.bodySeconds))),
                ProblemAnswers(page: problemPage),
                HostCheck(names: configuration.names), RouteCheck(router.routes),
            ],
            router: router.buildResponder()
        )
    }

    /// The router that handlers add their routes to. HEAD is answered wherever GET is.
    package static func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: LibraryErrors())
        return router
    }

    package func run() async throws {
        let application = Application(
            responder: responder, server: try server(),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port),
                availableConnectionsDelegate: .maximum(configuration.limits.maximumConnections, logger: logger)
            ),
            onServerRunning: { [onRunning] channel in await onRunning(channel.localAddress?.port ?? 0) },
            logger: logger
        )
        try await withGracefulShutdownHandler {
            try await application.run()
        } onGracefulShutdown: { [draining] in
            draining.begin()
        }
    }

    private func server() throws -> HTTPServerBuilder {
        let limits = configuration.limits
        let tls = certificates.configuration()
        return HTTPServerBuilder { responder in
            let streams = HTTP1Channel.Configuration(
                additionalChannelHandlers: [TargetReaderInstaller()], idleTimeout: .seconds(Int64(limits.idleSeconds))
            )
            let base = try HTTP2UpgradeChannel(
                tlsConfiguration: tls,
                configuration: HTTP2ChannelConfiguration(
                    idleTimeout: .seconds(limits.idleSeconds), gracefulCloseTimeout: .seconds(limits.idleSeconds),
                    streamConfiguration: streams
                ),
                responder: responder
            )
            return GreetedChannel(base: base, limit: .seconds(Int64(limits.greetingSeconds)))
        }
    }
}
