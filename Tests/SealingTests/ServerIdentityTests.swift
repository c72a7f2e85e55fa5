import Foundation
import Sealing
import Testing

@Suite("The server's certificate") final class ServerIdentityTests {
    private let folder = NSTemporaryDirectory() + "identity-\(UUID().uuidString)"
    private var certificatePath: String { folder + "/server.crt" }
    private var keyPath: String { folder + "/server.key" }
    private var files: ServerIdentityFiles { ServerIdentityFiles(certificatePath: certificatePath, keyPath: keyPath) }
    private let hosts: [HostName]
    /// 2026-01-02 03:04:05 UTC.
    private let now: Int64 = 1_767_323_045

    init() throws {
        hosts = try [HostName("Poortwacht.example.nl"), HostName("localhost"), HostName("127.0.0.1"), HostName("::1")]
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func permissions(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("The openssl program reads and trusts what is made")
    func openssl() throws {
        let identity = try files.loadOrMake(hosts: hosts, nowSeconds: now)
        let text = try Shell.run("openssl", "x509", "-in", certificatePath, "-noout", "-text").output
        for expected in [
            "Version: 3 (0x2)", "Signature Algorithm: ecdsa-with-SHA256", "Issuer: CN = poortwacht.example.nl",
            "Subject: CN = poortwacht.example.nl", "Not Before: Jan  2 03:04:05 2026 GMT",
            "Not After : Apr  6 03:04:04 2028 GMT",
            "ASN1 OID: prime256v1", "X509v3 Basic Constraints: critical", "CA:FALSE", "X509v3 Key Usage: critical",
            "Digital Signature",
            "TLS Web Server Authentication", "X509v3 Subject Key Identifier",
            "DNS:poortwacht.example.nl, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1",
        ] { #expect(text.contains(expected), "\(expected) in \(text)") }
        let fingerprint = try Shell.run("openssl", "x509", "-in", certificatePath, "-noout", "-fingerprint", "-sha256")
            .output
        #expect(fingerprint.contains("=" + identity.certificate.fingerprint + "\n"))
        #expect(identity.certificate.notAfterSeconds == now + 825 * 86_400 - 1)
        let verified = try Shell.run(
            "openssl", "verify", "-attime", "\(now + 1)", "-CAfile", certificatePath, "-purpose", "sslserver",
            "-verify_hostname",
            "poortwacht.example.nl", certificatePath
        )
        #expect(verified.status == 0, "\(verified.output)")
        let checked = try Shell.run("openssl", "pkey", "-in", keyPath, "-noout", "-check")
        #expect(checked.status == 0, "\(checked.output)")
    }

    @Test("The pair is kept, the key is private, and nothing else is left in the folder")
    func kept() throws {
        let made = try files.loadOrMake(hosts: hosts, nowSeconds: now)
        let kept = try files.loadOrMake(hosts: hosts, nowSeconds: now + 100)
        #expect(kept.certificate == made.certificate)
        #expect(try permissions(keyPath) == 0o600)
        #expect(try permissions(certificatePath) == 0o644)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["server.crt", "server.key"])
        let renewed = try files.make(hosts: hosts, nowSeconds: now + 100, days: 10)
        #expect(renewed.certificate.notAfterSeconds == now + 100 + 864_000 - 1)
        #expect(renewed.certificate.fingerprint != made.certificate.fingerprint)
        #expect(renewed.key.pem == made.key.pem)
        #expect(try files.load()?.certificate == renewed.certificate)
    }

    @Test("A key that was written before a stop is certified at the next start")
    func halfAPair() throws {
        let made = try files.loadOrMake(hosts: hosts, nowSeconds: now)
        try FileManager.default.removeItem(atPath: certificatePath)
        #expect(try files.load() == nil)
        #expect(try files.loadOrMake(hosts: hosts, nowSeconds: now).key.pem == made.key.pem)
        try FileManager.default.removeItem(atPath: keyPath)
        #expect(throws: SealingFault.keyMissing) { try self.files.load() }
    }

    @Test("Files that do not fit, or a key that others can read, are refused")
    func refusedFiles() throws {
        _ = try files.make(hosts: hosts, nowSeconds: now)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: keyPath)
        #expect(throws: SealingFault.keyReadableByOthers) { try self.files.load() }
        try FileManager.default.removeItem(atPath: keyPath)
        let other = try PrivateKey.make()
        _ = FileManager.default.createFile(
            atPath: keyPath, contents: Data(other.pem.utf8), attributes: [.posixPermissions: 0o600])
        #expect(throws: SealingFault.keyDoesNotMatch) { try self.files.load() }
        try Data("rommel".utf8).write(to: URL(fileURLWithPath: certificatePath))
        #expect(throws: SealingFault.notACertificate) { try self.files.load() }
    }

    @Test("A key with a passphrase is refused and not asked about")
    func encryptedKey() throws {
        let output = try Shell.run(
            "openssl", "genpkey", "-algorithm", "RSA", "-aes128", "-pass", "pass:geheim", "-quiet")
        #expect(output.status == 0)
        #expect(throws: SealingFault.notAKey) { try PrivateKey(pem: output.output) }
        #expect(throws: SealingFault.notAKey) { try PrivateKey(pem: "") }
    }

    @Test(
        "Names and addresses are taken",
        arguments: [
            ("Poortwacht.NL", "poortwacht.nl", false), ("localhost", "localhost", false),
            ("10.0.0.1", "10.0.0.1", true), ("fe80::1", "fe80::1", true),
        ])
    func hostNames(text: String, expected: String, isAddress: Bool) throws {
        let host = try HostName(text)
        #expect(host.text == expected)
        #expect(host.isAddress == isAddress)
    }

    @Test(
        "What could be another entry is no host name",
        arguments: [
            "", "a..b", "-a.nl", "a,DNS:b", "a b", "a\n", "1.2.3.999", "*.nl", "zoë.nl", "https://a.nl", "a.nl.",
            String(repeating: "a", count: 64),
        ])
    func brokenHostNames(text: String) {
        #expect(throws: SealingFault.hostName) { try HostName(text) }
    }

    @Test("A term or a number of hosts without measure is refused")
    func limits() throws {
        let key = try PrivateKey.make()
        for days in [0, 3651] {
            #expect(throws: SealingFault.term) {
                try ServerIdentity.selfSigned(hosts: self.hosts, key: key, validFromSeconds: self.now, days: days)
            }
        }
        #expect(throws: SealingFault.hostCount(limit: 20)) {
            try ServerIdentity.selfSigned(hosts: [], key: key, validFromSeconds: self.now)
        }
    }

    @Test("A name too long for a subject stands among the alternative names only")
    func longName() throws {
        let long = Array(repeating: "abcdefghij", count: 8).joined(separator: ".") + ".nl"
        let identity = try ServerIdentity.selfSigned(
            hosts: [HostName(long)], key: PrivateKey.make(), validFromSeconds: now)
        try Data(identity.certificate.pem.utf8).write(to: URL(fileURLWithPath: certificatePath))
        let text = try Shell.run("openssl", "x509", "-in", certificatePath, "-noout", "-text").output
        #expect(text.contains("Subject: CN = poortwacht\n"))
        #expect(text.contains("DNS:\(long)"))
    }

    @Test("A folder that is not there is told, and a key does not show itself")
    func errors() throws {
        let key = try PrivateKey.make()
        #expect("\(key) \(String(reflecting: key))" == "<redacted> <redacted>")
        let fault = #expect(throws: SealingFault.self) {
            try ServerIdentityFiles(certificatePath: "/nowhere/a", keyPath: "/nowhere/b").make(
                hosts: self.hosts, nowSeconds: self.now)
        }
        #expect(fault == .system(call: "mkstemp", errno: ENOENT))
    }
}
