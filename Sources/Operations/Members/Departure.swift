package import Domain
package import Ledger

/// What it takes for a member to leave or to be merged: what stands in the way, what ends by itself, and what is
/// booked.
package struct Departure: Sendable {
    package let member: Member
    /// Nil when it leaves.
    package let successor: Member?
    /// Codes of what still runs, placements first; the departure is refused until they are finished.
    package let running: [String]
    /// Slots that close when it leaves; those that the successor gets.
    package let slots: [Slot]
    /// Candidates that are withdrawn when it leaves; those that the successor gets.
    package let candidates: [Candidate]
    package let balances: AccountBalances
    /// What would be booked, one transfer for each unit at most.
    package let drafts: [TransferDraft]
}
