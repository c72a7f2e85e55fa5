package import Ledger

/// The coordinator's approval of a term longer than the kind's own (domain.md, 5).
package struct TermApproval: Hashable, Sendable {
    package let contract: ContractId
    /// It holds for terms of this kind only.
    package let kind: PlacementKind
    /// The last day until which they may run.
    package let until: CalendarDay
    package let at: Instant
    /// The actor that approved, as `Actor.label` writes it.
    package let by: String

    package init(contract: ContractId, kind: PlacementKind, until: CalendarDay, at: Instant, by: String) {
        self.contract = contract
        self.kind = kind
        self.until = until
        self.at = at
        self.by = by
    }
}
