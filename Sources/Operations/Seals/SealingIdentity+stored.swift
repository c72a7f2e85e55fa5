import Domain
import Ledger
import Sealing
import Storage

extension SealingCertificate {
    /// SHA-256 of the certificate.
    var digest: Digest256 {
        get throws {
            guard let digest = Digest256(fingerprint) else { throw StoreError.valueUnreadable("fingerprint") }
            return digest
        }
    }
}

extension SealingIdentity {
    /// - Parameter withKey: whether the private key is kept too, encrypted with the network's key.
    func stored(withKey: Bool, at desk: Desk) throws -> StoredSealingCertificate {
        let digest = try certificate.digest
        return StoredSealingCertificate(
            fingerprint: digest, certificate: certificate.pem,
            encryptedKey: withKey
                ? try desk.vault.seal(Array(key.pem.utf8), as: StoredSealingCertificate.keyPlace, about: digest.bytes)
                : nil,
            validFrom: Instant(milliseconds: certificate.notBeforeSeconds * 1000),
            validUntil: Instant(milliseconds: certificate.notAfterSeconds * 1000), madeAt: desk.now
        )
    }
}

extension StoredSealingCertificate {
    fileprivate static let keyPlace = "sealing-key"

    func opened(_ encryptedKey: [UInt8], at desk: Desk) throws -> SealingIdentity {
        let pem = try desk.vault.open(encryptedKey, as: Self.keyPlace, about: fingerprint.bytes)
        return try SealingIdentity(
            certificate: SealingCertificate(pem: certificate),
            key: PrivateKey(pem: String(decoding: pem, as: UTF8.self)))
    }
}
