/// Bars left and right of zero, one for each account: brengen to the left (below zero), halen to the right (above).
package struct BalanceChart: Sendable, Hashable {
    /// Printed above the figure.
    package var caption: String
    /// The word above the left half, for instance "meer gebracht".
    package var negativeSide: String
    /// The word above the right half, for instance "meer gehaald".
    package var positiveSide: String
    /// From top to bottom; a long chart flows over pages.
    package var bars: [BalanceBar]

    package init(caption: String, negativeSide: String, positiveSide: String, bars: [BalanceBar]) {
        self.caption = caption
        self.negativeSide = negativeSide
        self.positiveSide = positiveSide
        self.bars = bars
    }
}
