import Ledger

/// How the balance of a small member looks to others: with few employees an exact figure points to a person
/// (domain.md, 2).
package enum BalanceBand: String, CaseIterable, Sendable {
    case broughtMore = "brought-more"
    /// Within one placement.
    case even
    case tookMore = "took-more"

    init(_ balance: Balance) {
        switch balance.net {
        case ..<(-100): self = .broughtMore
        case -100...100: self = .even
        default: self = .tookMore
        }
    }
}
