import Foundation
import Testing

/// A self-signed certificate for localhost in a folder of its own.
struct TestCertificate: Sendable {
    let folder: String
    var certificatePath: String { "\(folder)/certificate.pem" }
    var keyPath: String { "\(folder)/key.pem" }

    static func make() async throws -> TestCertificate {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pw-\(UUID().uuidString.prefix(8))")
            .path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let certificate = TestCertificate(folder: folder)
        try await certificate.renew(name: "first")
        return certificate
    }

    /// Puts another certificate in the same files.
    func renew(name: String) async throws {
        let made = try await Shell.run(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
            "-subj",
            "/CN=\(name)", "-addext", "subjectAltName=DNS:localhost", "-keyout", keyPath, "-out", certificatePath
        )
        try #require(made.status == 0, "\(made.output)")
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: folder)
    }
}
