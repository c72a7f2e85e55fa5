import NIOCore
import NIOSSL
import Synchronization

/// The certificate that the server shows. A new one is taken from the same files without a stop, and only when it is
/// fit to be used.
package final class CertificateStore: Sendable {
    private let certificatePath: String
    private let keyPath: String
    private let current: Mutex<NIOSSLContextConfigurationOverride>

    /// Reads PEM files: the certificate with its chain, and its key. Blocks on the disk.
    package init(certificatePath: String, keyPath: String) throws(CertificateFault) {
        self.certificatePath = certificatePath
        self.keyPath = keyPath
        current = Mutex(try Self.read(certificatePath, keyPath))
    }

    /// Reads the files again. What is wrong with them is thrown, and the old certificate stays. Blocks on the disk.
    package func reload() throws(CertificateFault) {
        let fresh = try Self.read(certificatePath, keyPath)
        current.withLock { $0 = fresh }
    }

    /// For a listening server: each handshake shows whatever is current. TLS 1.3, and 1.2 with the six suites that are
    /// forward secret and authenticated; swift-nio-ssl by itself would take 1.0 and CBC.
    func configuration() -> TLSConfiguration {
        let now = current.withLock { $0 }
        var configuration = Self.configuration(now)
        configuration.sslContextCallback = { [self] _, promise in
            promise.succeed(current.withLock { $0 })
        }
        return configuration
    }

    private static func read(
        _ certificatePath: String, _ keyPath: String
    ) throws(CertificateFault) -> NIOSSLContextConfigurationOverride {
        var read = NIOSSLContextConfigurationOverride()
        read.certificateChain = try attempt(.certificateUnreadable) {
            try NIOSSLCertificate.fromPEMFile(certificatePath).map { .certificate($0) }
        }
        guard read.certificateChain?.isEmpty == false else { throw .certificateUnreadable }
        read.privateKey = try attempt(.keyUnreadable) { .privateKey(try NIOSSLPrivateKey(file: keyPath, format: .pem)) }
        // Making a context is what finds out that the key is another certificate's.
        _ = try attempt(.keyOfAnother) { try NIOSSLContext(configuration: configuration(read)) }
        return read
    }

    private static func configuration(_ pair: NIOSSLContextConfigurationOverride) -> TLSConfiguration {
        guard let chain = pair.certificateChain, let key = pair.privateKey else {
            preconditionFailure("a pair that was read has a certificate and a key")
        }
        var configuration = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: key)
        configuration.minimumTLSVersion = .tlsv12
        configuration.cipherSuiteValues = [
            .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
            .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
            .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
        ]
        return configuration
    }

    private static func attempt<Value>(
        _ fault: CertificateFault, _ make: () throws -> Value
    ) throws(CertificateFault) -> Value {
        do {
            return try make()
        } catch {
            throw fault
        }
    }
}
