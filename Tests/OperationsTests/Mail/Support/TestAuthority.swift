import Foundation

/// A certificate authority of one test's own, with certificates for 127.0.0.1 and for another host, and one that has
/// expired. Gone with this object.
final class TestAuthority {
    private let folder = NSTemporaryDirectory() + "poortwacht-authority-" + UUID().uuidString

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        try Tool.run("/bin/bash", ["-euo", "pipefail", "-c", Self.script], in: folder)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// What to trust.
    var authority: String { folder + "/ca.pem" }

    /// The certificate with that name, and its key: `right`, `other`, `expired`.
    func certificate(_ name: String) -> String { "\(folder)/\(name).pem" }

    func key(_ name: String) -> String { "\(folder)/\(name).key" }

    private static let script = """
        new="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
        openssl req -x509 $new -days 30 -subj "/CN=Test authority" -keyout ca.key -out ca.pem
        certify() {
            openssl req $new -subj "/CN=$1" -keyout $1.key -out $1.csr
            printf "subjectAltName=$2" > $1.ext
            openssl x509 -req -in $1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days $3 -extfile $1.ext -out $1.pem
        }
        certify right IP:127.0.0.1,DNS:localhost 30
        certify other DNS:mail.other.example 30
        certify expired IP:127.0.0.1 -1
        """
}
