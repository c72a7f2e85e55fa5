import Domain
import Ledger
import Sealing
import Storage

/// Takes a certificate into use, unless somebody else did so in the meantime.
struct UseSealingIdentity: Sendable {
    let identity: SealingIdentity
    /// The one that was in use when this one was made.
    let instead: Digest256?

    /// - Returns: what is in use then, this one or somebody else's.
    func run(at desk: Desk) async throws -> SealingIdentity {
        let isConfigured = desk.equipment.sealing.configured != nil
        let stored = try identity.stored(withKey: !isConfigured, at: desk)
        let kept = try await desk.perform(KeepCertificate(stored: stored, instead: instead))
        guard kept != stored, let key = kept.encryptedKey else { return identity }
        return try kept.opened(key, at: desk)
    }
}

private struct KeepCertificate: Command {
    let stored: StoredSealingCertificate
    let instead: Digest256?

    func execute(at desk: Desk, in scope: WriteScope) throws -> StoredSealingCertificate {
        try desk.mustBeCoordinator()
        if let other = try scope.reading.sealingCertificateInUse(), other.fingerprint != instead { return other }
        try scope.use(stored, at: desk.now)
        try scope.record(.sealRenewed, .network, desk.network.id, at: desk, detail: "\(stored.fingerprint)")
        return stored
    }
}
