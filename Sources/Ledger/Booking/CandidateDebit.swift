/// What already stands in the ledger for a candidate when another of its placements begins.
package struct CandidateDebit: Hashable, Sendable {
    /// The taking members of the candidate's unreversed bookings.
    package let hosts: Set<MemberId>
    /// Whether the bringing member's own debit is among them.
    package let standing: Bool

    package init(hosts: Set<MemberId> = [], standing: Bool = false) {
        self.hosts = hosts
        self.standing = standing
    }
}
