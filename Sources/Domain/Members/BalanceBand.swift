package import Ledger

/// What other members see of the balance of a small one, so that no single placement can be read from it (domain.md,
/// 2).
package enum BalanceBand: String, CaseIterable, Sendable {
    /// Two placements or more were brought than taken.
    case broughtMore = "brought-more"
    /// Less than two placements either way.
    case even
    case tookMore = "took-more"

    /// - Parameter balance: of placements, in hundredths.
    package init(_ balance: Balance) {
        self =
            switch balance.net {
            case ...(-200): .broughtMore
            case 200...: .tookMore
            default: .even
            }
    }
}
