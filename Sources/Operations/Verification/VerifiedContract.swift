package import Domain
package import Ledger

/// What anybody who holds a sealed contract may be told of it: nothing personal.
package struct VerifiedContract: Hashable, Sendable {
    /// The network's name.
    package let network: String
    package let number: String
    package let kind: PlacementKind
    package let start: CalendarDay
    package let end: CalendarDay
    package let sealedAt: Instant
}
