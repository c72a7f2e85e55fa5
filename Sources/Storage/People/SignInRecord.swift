package import Domain
package import Ledger

/// What is kept about a user to let nobody else in. The second factor's secret is sealed; storage cannot read it.
package struct SignInRecord: Sendable {
    package let user: User
    /// In PHC string form; nil until the invitation was accepted.
    package var passwordHash: String?
    package var sealedSecret: [UInt8]?
    /// The step of the last code that was taken; no code of that step or an earlier one is taken again.
    package var lastStep: Int64
    /// Since the last sign-in that succeeded.
    package var failures: Int
    package var lockedUntil: Instant

    package init(
        user: User, passwordHash: String?, sealedSecret: [UInt8]?, lastStep: Int64, failures: Int, lockedUntil: Instant
    ) {
        self.user = user
        self.passwordHash = passwordHash
        self.sealedSecret = sealedSecret
        self.lastStep = lastStep
        self.failures = failures
        self.lockedUntil = lockedUntil
    }
}
