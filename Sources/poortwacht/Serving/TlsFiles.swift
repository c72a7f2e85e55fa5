import Foundation
import Ledger
import Operations
import Sealing

/// The certificate that the server shows: the configured one, or a self-signed one that is made at the first start and
/// kept in the data folder.
struct TlsFiles: Sendable {
    let certificate: String
    let key: String
    let fingerprint: String

    /// - Throws: `StartFault.certificateUnusable`.
    init(_ settings: Settings) throws {
        let files = Self.places(settings)
        if settings.certificate == nil {
            try FileManager.default.createDirectory(
                atPath: Self.ownFolder(settings), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        }
        certificate = files.certificate
        key = files.key
        let identity: ServerIdentity?
        do throws(SealingFault) {
            let pair = ServerIdentityFiles(certificatePath: files.certificate, keyPath: files.key)
            identity =
                settings.certificate == nil
                ? try pair.loadOrMake(hosts: Self.hosts(settings), nowSeconds: TimeSource.system.now.secondsSinceEpoch)
                : try pair.load()
        } catch {
            throw StartFault.certificateUnusable(path: files.certificate)
        }
        guard let identity else { throw StartFault.certificateUnusable(path: files.certificate) }
        fingerprint = identity.certificate.fingerprint
    }

    /// Where the pair stands, or will stand after the first start.
    static func places(_ settings: Settings) -> Settings.CertificateFiles {
        let folder = ownFolder(settings)
        return settings.certificate
            ?? Settings.CertificateFiles(certificate: folder + "/certificate.pem", key: folder + "/key.pem")
    }

    private static func ownFolder(_ settings: Settings) -> String { settings.dataFolder + "/tls" }

    /// The public host and this very machine.
    private static func hosts(_ settings: Settings) throws(SealingFault) -> [HostName] {
        var hosts: [HostName] = []
        for name in [settings.publicHost, "localhost", "127.0.0.1"] {
            let name = try HostName(name)
            if !hosts.contains(name) { hosts.append(name) }
        }
        return hosts
    }
}
