import Domain
import Foundation
import Logging
import NIOCore
import Operations
import ServiceLifecycle
import UnixSignals
import Web

/// Everything that runs while the server serves: HTTPS, the admin socket, the scheduler and the certificate's reload.
struct Server: Sendable {
    let settings: Settings
    let house: House
    let isDemo: Bool

    func run() async throws {
        let logger = Logger.of(settings)
        let tls = try TlsFiles(settings)
        let certificates = try store(tls)
        let links = isDemo ? try await DemoNetwork(house: house).make { StandardError.write($0) } : []
        let app = try WebApp(house: house)
        let web = WebServer(
            WebServer.Configuration(
                host: settings.host, port: settings.port, certificatePath: tls.certificate, keyPath: tls.key,
                publicUrl: settings.publicUrl
            ),
            certificates: certificates, router: app.router(), problemPage: app.problemPage, logger: logger
        ) { port in Greeting(settings: settings, port: port, fingerprint: tls.fingerprint, links: links).say() }
        let shell = Shell(house: house, settings: settings)
        let socket = AdminSocket(path: SocketPath(dataFolder: settings.dataFolder).text, logger: logger) { request in
            await shell.answer(bytes: request)
        }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [
                    .init(service: socket), .init(service: Scheduler(house: house, logger: logger)),
                    .init(service: Postman(house: house, logger: logger, signature: try settings.mailSignature())),
                    .init(service: CertificateReload(certificates: certificates, logger: logger)), .init(service: web),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger
            )
        )
        do {
            try await group.run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE || error.errnoCode == EACCES {
            throw StartFault.addressInUse(host: settings.host, port: settings.port)
        }
        try await house.close()
    }

    private func store(_ tls: TlsFiles) throws -> CertificateStore {
        do throws(CertificateFault) {
            return try CertificateStore(certificatePath: tls.certificate, keyPath: tls.key)
        } catch {
            throw StartFault.certificateUnusable(path: tls.certificate)
        }
    }
}
