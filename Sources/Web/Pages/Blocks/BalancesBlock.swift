import Domain
import Ledger
import Wording

/// The balances of members as a picture, taken to the right and brought to the left, with the same figures as a table.
///
/// Widths are percentages of the picture and heights are pixels, so that text keeps its size on a telephone.
struct BalancesBlock: Sendable {
    /// What one member's bar shows.
    struct Entry: Sendable {
        let name: String
        let isOwn: Bool
        let figures: Figures
    }

    /// The exact counters, or for a small member a band in words (domain.md, 2).
    enum Figures: Sendable {
        case exact(Balance)
        case band(String, isPositive: Bool?)
    }

    struct Bar: Sendable {
        let x: String
        let y: Int
        let width: String
        /// `take` or `bring`.
        let style: String
    }

    struct Label: Sendable {
        let style: String?
        let dx: Int
        let y: Int
        let anchor: String?
        let text: String
    }

    struct Value: Sendable {
        let x: String
        let dx: Int
        let y: Int
        let anchor: String?
        let text: String
    }

    struct Line: Sendable {
        let labels: [Label]
        let bar: Bar?
        let value: Value
    }

    let id: String
    let title: String
    let description: String
    let leftLabel: String
    let rightLabel: String
    let height: Int
    let zeroEnd: Int
    let lines: [Line]
    let caption: String
    let summary: String
    let table: TableBlock
}
