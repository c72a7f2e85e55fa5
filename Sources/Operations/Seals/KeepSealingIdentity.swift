import Domain
import Ledger
import Sealing
import Storage

/// The certificate and key with which a network seals now. The first one is made when there is none yet, and another
/// one 30 days before it ends; the old one stays to verify by, without its key.
struct KeepSealingIdentity: Sendable {
    private static let renewalDays: Int64 = 30

    func run(at desk: Desk) async throws -> SealingIdentity {
        let stored = try await desk.ask(SealingCertificateInUse())
        if let configured = desk.equipment.sealing.configured {
            guard configured.certificate.isValid(atSeconds: desk.now.secondsSinceEpoch) else {
                throw SealingFault.certificateNotValid
            }
            if try stored?.fingerprint == configured.certificate.digest { return configured }
            return try await UseSealingIdentity(identity: configured, instead: stored?.fingerprint).run(at: desk)
        }
        if let stored, let key = stored.encryptedKey, stored.validUntil > desk.now.adding(days: Self.renewalDays) {
            return try stored.opened(key, at: desk)
        }
        return try await UseSealingIdentity(identity: Self.made(at: desk), instead: stored?.fingerprint).run(at: desk)
    }

    /// A new one, self-signed, in the network's name.
    static func made(at desk: Desk) throws -> SealingIdentity {
        try SealingIdentity.selfSigned(
            name: desk.network.name, desk.equipment.sealing.keyKind, validFromSeconds: desk.now.secondsSinceEpoch)
    }
}

/// What is in use; nil before the first.
struct SealingCertificateInUse: Inquiry {
    func answer(at desk: Desk, in scope: ReadScope) throws -> StoredSealingCertificate? {
        try desk.mustBeCoordinator()
        return try scope.sealingCertificateInUse()
    }
}
