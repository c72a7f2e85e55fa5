import Logging
import ServiceLifecycle
import UnixSignals
import Web

/// Reads the certificate again on SIGHUP, and keeps the old one when the new one cannot be used.
struct CertificateReload: Service {
    let certificates: CertificateStore
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            for await _ in await UnixSignalsSequence(trapping: .sighup) {
                do throws(CertificateFault) {
                    try certificates.reload()
                    logger.info("The certificate was read again.")
                } catch {
                    logger.error(
                        "The new certificate cannot be used; the old one stays.", metadata: ["reason": "\(error)"])
                }
            }
        }
    }
}
