import Manuscript

/// The picture of a balance chart: names at the left, bars around a zero line, details at the right.
struct BalancePlot {
    let bars: [PlottedBar]
    let headerHeight = 18.0
    private let negativeSide: TextBlock
    private let positiveSide: TextBlock
    private let zero: Double
    private let halfWidth: Double
    private let largest: Int
    private let detailLeft: Double
    private let sideWidth: Double

    private static let labelWidth = 134.0
    private static let maximumDetailWidth = 110.0
    private static let maximumValueWidth = 90.0
    private static let barHeight = 9.0

    init(_ chart: BalanceChart, setter: TextSetter, words: Words) {
        bars = chart.bars.map { bar in
            PlottedBar(
                hundredths: bar.hundredths,
                label: setter.set(bar.label, .cell, width: Self.labelWidth),
                value: setter.set(words.signed(bar.hundredths), TextStyle.cell.bold(), width: Self.maximumValueWidth),
                detail: bar.detail.map { setter.set($0, .axis, width: Self.maximumDetailWidth, .trailing) }
            )
        }
        let detailWidth = bars.compactMap { $0.detail?.inkWidth }.max() ?? 0
        let right = Sheet.textWidth - (detailWidth > 0 ? detailWidth + 8 : 0)
        let left = Self.labelWidth + 8
        zero = (left + right) / 2
        // A value stands beside the longest bar too.
        halfWidth = max(0, (right - left) / 2 - (bars.map(\.value.inkWidth).max() ?? 0) - 8)
        detailLeft = Sheet.textWidth - Self.maximumDetailWidth
        largest = bars.map { Int(clamping: $0.hundredths.magnitude) }.max() ?? 0
        sideWidth = (right - left) / 2 - 8
        negativeSide = setter.setLine("\u{2190} " + chart.negativeSide, .columnHeading, width: sideWidth, .trailing)
        positiveSide = setter.setLine(chart.positiveSide + " \u{2192}", .columnHeading, width: sideWidth)
    }

    func drawHeader(on canvas: Canvas, at point: Point) {
        drawHeaderLine(on: canvas, at: point)
        drawNegativeSide(on: canvas, at: point)
        drawPositiveSide(on: canvas, at: point)
    }

    func drawNegativeSide(on canvas: Canvas, at point: Point) {
        negativeSide.draw(on: canvas, at: point.moved(zero - 8 - sideWidth, 0))
    }

    func drawPositiveSide(on canvas: Canvas, at point: Point) {
        positiveSide.draw(on: canvas, at: point.moved(zero + 8, 0))
    }

    func drawHeaderLine(on canvas: Canvas, at point: Point) {
        canvas.stroke([point.moved(zero, 2), point.moved(zero, headerHeight)], .quiet, width: 0.6)
    }

    /// The bar itself, the zero line beside it and the rule under the row.
    func drawBar(_ bar: PlottedBar, on canvas: Canvas, at point: Point) {
        canvas.rule(from: point.moved(0, bar.height), width: Sheet.textWidth, .hairline, thickness: 0.35)
        let length = length(of: bar)
        let top = (bar.height - Self.barHeight) / 2
        let left = bar.hundredths < 0 ? zero - length : zero
        canvas.fill(
            Rectangle(x: point.x + left, y: point.y + top, width: length, height: Self.barHeight),
            bar.hundredths < 0 ? .ochre : .petrol
        )
        canvas.stroke([point.moved(zero, 0), point.moved(zero, bar.height)], .quiet, width: 0.6)
    }

    /// The texts of a row with the place of their left edges.
    func texts(of bar: PlottedBar) -> [(TextBlock, Double)] {
        let length = length(of: bar)
        let valueLeft = bar.hundredths < 0 ? zero - length - 5 - bar.value.inkWidth : zero + length + 5
        var texts = [(bar.label, 0.0), (bar.value, valueLeft)]
        if let detail = bar.detail { texts.append((detail, detailLeft)) }
        return texts
    }

    private func length(of bar: PlottedBar) -> Double {
        guard largest > 0 else { return 0 }
        return halfWidth * Double(bar.hundredths.magnitude) / Double(largest)
    }
}
