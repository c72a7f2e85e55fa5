import Manuscript

/// The picture of a month chart: columns up and down from zero, and the balance as a line.
struct MonthPlot {
    private let chart: MonthChart
    private let setter: TextSetter
    private let words: Words
    private let scale: Scale
    private let labels: [TextBlock]

    private static let plotHeight = 84.0
    private static let legendHeight = 18.0
    private static let axisWidth = 26.0

    init(_ chart: MonthChart, setter: TextSetter, words: Words) {
        self.chart = chart
        self.setter = setter
        self.words = words
        let lines = chart.months.compactMap(\.lineHundredths)
        scale = Scale(
            low: min(lines.min() ?? 0, chart.months.map { -$0.downwardHundredths }.min() ?? 0),
            high: max(lines.max() ?? 0, chart.months.map(\.upwardHundredths).max() ?? 0),
            unit: 100
        )
        let width = Self.slotWidth
        labels = chart.months.map { setter.set($0.label, .axis, width: width, .center) }
    }

    var height: Double {
        Self.legendHeight + Self.plotHeight + 5 + (labels.map(\.height).max() ?? 0)
    }

    /// What the picture shows, in words.
    var alternative: String {
        let months = chart.months.map { month in
            let line = month.lineHundredths.map { ", \(chart.lineMeaning) \(words.signed($0))" } ?? ""
            return "\(month.label): \(chart.upwardMeaning) \(words.decimal(month.upwardHundredths)), "
                + "\(chart.downwardMeaning) \(words.decimal(month.downwardHundredths))\(line)"
        }
        return chart.caption + ". " + months.joined(separator: "; ") + "."
    }

    func draw(on canvas: Canvas, at point: Point) {
        drawLegend(on: canvas, at: point)
        let plot = point.moved(0, Self.legendHeight)
        drawGrid(on: canvas, at: plot)
        for (index, month) in chart.months.enumerated() {
            drawColumns(month, on: canvas, at: plot.moved(left(of: index), 0))
            labels[index].draw(on: canvas, at: plot.moved(left(of: index), Self.plotHeight + 5))
        }
        canvas.rule(
            from: plot.moved(Self.axisWidth, y(0)),
            width: Sheet.textWidth - Self.axisWidth,
            .ink,
            thickness: 0.7
        )
        drawLine(on: canvas, at: plot)
    }

    /// Twelve months fill the width; fewer stand left with the same width each.
    private static var slotWidth: Double { (Sheet.textWidth - axisWidth) / Double(MonthChart.maximumMonths) }

    private func left(of index: Int) -> Double { Self.axisWidth + Double(index) * Self.slotWidth }

    private func y(_ hundredths: Int) -> Double { Self.plotHeight * (1 - scale.fraction(hundredths)) }

    private func drawGrid(on canvas: Canvas, at plot: Point) {
        for tick in scale.ticks {
            let start = plot.moved(Self.axisWidth, y(tick))
            canvas.rule(from: start, width: Sheet.textWidth - Self.axisWidth, .hairline, thickness: 0.4)
            let label = setter.set(words.decimal(tick), .axis, width: Self.axisWidth - 6, .trailing)
            label.draw(on: canvas, at: plot.moved(0, y(tick) - label.height / 2))
        }
    }

    private func drawColumns(_ month: MonthColumn, on canvas: Canvas, at slot: Point) {
        let width = 15.0
        let left = slot.x + (Self.slotWidth - width) / 2
        let up = y(0) - y(month.upwardHundredths)
        let down = y(-month.downwardHundredths) - y(0)
        canvas.fill(Rectangle(x: left, y: slot.y + y(0) - up, width: width, height: up), .petrol)
        canvas.fill(Rectangle(x: left, y: slot.y + y(0), width: width, height: down), .ochre)
    }

    private func drawLine(on canvas: Canvas, at plot: Point) {
        let points = chart.months.enumerated().compactMap { index, month in
            month.lineHundredths.map { plot.moved(left(of: index) + Self.slotWidth / 2, y($0)) }
        }
        canvas.stroke(points, .ink, width: 1)
        for point in points {
            canvas.dot(at: point, radius: 2, .ink)
        }
    }

    private func drawLegend(on canvas: Canvas, at point: Point) {
        var left = Self.axisWidth
        for (colour, meaning) in [(Colour.petrol, chart.upwardMeaning), (.ochre, chart.downwardMeaning)] {
            canvas.fill(Rectangle(x: point.x + left, y: point.y + 1.5, width: 7, height: 7), colour)
            left += drawMeaning(meaning, on: canvas, at: point.moved(left + 11, 0)) + 27
        }
        guard chart.months.contains(where: { $0.lineHundredths != nil }) else { return }
        canvas.rule(from: point.moved(left, 5), width: 14, .ink, thickness: 1)
        canvas.dot(at: point.moved(left + 7, 5), radius: 2, .ink)
        _ = drawMeaning(chart.lineMeaning, on: canvas, at: point.moved(left + 18, 0))
    }

    private func drawMeaning(_ meaning: String, on canvas: Canvas, at point: Point) -> Double {
        let block = setter.setLine(meaning, .axis, width: min(150, Sheet.right - point.x))
        block.draw(on: canvas, at: point)
        return block.inkWidth
    }
}
