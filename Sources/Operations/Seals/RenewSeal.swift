import Domain
package import Ledger
import Sealing
import Storage

/// Takes a new certificate into use at once, such as when the old key may have leaked or the network has another name.
/// Documents that were sealed before stay verifiable. The operator or a coordinator.
package struct RenewSeal: Sendable {
    /// What seals from now on.
    package struct Certificate: Hashable, Sendable {
        package let fingerprint: Digest256
        /// The last moment at which it is valid; another one is made 30 days before.
        package let validUntil: Instant
    }

    package init() {}

    /// Refuses `sealingCertificateFixed` when the administrator has set a certificate.
    package func run(at desk: Desk) async throws -> Certificate {
        guard desk.equipment.sealing.configured == nil else { throw Refusal(.sealingCertificateFixed) }
        let old = try await desk.ask(SealingCertificateInUse())
        let made = try KeepSealingIdentity.made(at: desk)
        let used = try await UseSealingIdentity(identity: made, instead: old?.fingerprint).run(at: desk)
        return Certificate(
            fingerprint: try used.certificate.digest,
            validUntil: Instant(milliseconds: used.certificate.notAfterSeconds * 1000))
    }
}
