import Domain
package import Ledger
import Sealing
package import Storage

/// With what a network seals its contracts now, and whether that works. Changes nothing; for the operator.
package struct CheckSeal: Inquiry {
    package enum Answer: Hashable, Sendable {
        /// The first contract that is signed by all makes one.
        case notYet
        /// The network's own, which is replaced by itself before it ends.
        case own(until: Instant)
        /// The administrator's, for all networks.
        case configured(from: Instant, until: Instant)
        /// Certificate and key do not belong together, or the key cannot be opened.
        case unusable
    }

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        if let configured = desk.equipment.sealing.configured?.certificate {
            return .configured(
                from: Instant(milliseconds: configured.notBeforeSeconds * 1000),
                until: Instant(milliseconds: configured.notAfterSeconds * 1000))
        }
        guard let stored = try scope.sealingCertificateInUse() else { return .notYet }
        // A certificate that an administrator once set has its key elsewhere: the next seal makes another.
        guard let key = stored.encryptedKey else { return .notYet }
        do {
            _ = try stored.opened(key, at: desk)
            return .own(until: stored.validUntil)
        } catch {
            return .unusable
        }
    }
}
