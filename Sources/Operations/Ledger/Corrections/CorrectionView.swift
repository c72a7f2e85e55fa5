package import Domain
package import Ledger

/// A correction as a coordinator sees it.
package struct CorrectionView: Sendable {
    package let correction: Correction
    /// The booking that it takes back; nil for a plain entry.
    package let reversed: Transfer?
    /// What it wrote, once it is booked.
    package let transfers: [Transfer]
    /// What it is about: `W-0042`, or the codes of the members.
    package let subject: String
    /// Who proposed it; nil for the operator.
    package let proposer: User?
    package let decider: User?
    /// Whether the one who looks may approve or refuse it.
    package let mayDecide: Bool
}
