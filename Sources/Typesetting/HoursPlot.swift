import Manuscript

/// The picture of an hours chart: a staircase of weekly hours.
struct HoursPlot {
    private let chart: HoursChart
    private let setter: TextSetter
    private let words: Words
    private let scale: Scale
    private let weekCount: Int
    private let labels: [TextBlock]

    private static let plotHeight = 104.0
    private static let axisWidth = 26.0
    private static let head = 16.0

    init(_ chart: HoursChart, setter: TextSetter, words: Words) {
        self.chart = chart
        self.setter = setter
        self.words = words
        weekCount = chart.steps.reduce(0) { $0 + $1.weeks }
        labels = chart.steps.map { setter.set($0.label, .axis, width: 70) }
        let highest = max(chart.contractWeeklyMinutes ?? 0, chart.steps.map(\.weeklyMinutes).max() ?? 0)
        scale = Scale(low: 0, high: highest, unit: 240, count: 5)
    }

    var height: Double { Self.head + Self.plotHeight + 7 + (labels.map(\.height).max() ?? 0) }

    /// What the picture shows, in words.
    var alternative: String {
        let steps = chart.steps.map { step in
            "\(step.label): \(words.weeks(step.weeks)), \(words.hours(step.weeklyMinutes)) \(words.hoursAWeek)"
        }
        return chart.caption + ". " + steps.joined(separator: "; ") + "."
    }

    func draw(on canvas: Canvas, at point: Point) {
        setter.set(words.hoursAWeek, .axis, width: 150).draw(on: canvas, at: point)
        let plot = point.moved(0, Self.head)
        drawGrid(on: canvas, at: plot)
        drawStairs(on: canvas, at: plot)
        drawContract(on: canvas, at: plot)
        drawLabels(on: canvas, at: plot)
    }

    private var plotWidth: Double { Sheet.textWidth - Self.axisWidth }

    private func y(_ minutes: Int) -> Double { Self.plotHeight * (1 - scale.fraction(minutes)) }

    private func x(week: Int) -> Double { Self.axisWidth + plotWidth * Double(week) / Double(weekCount) }

    /// Each step with the week it begins in and the week after its last.
    private var spans: [(step: HoursStep, start: Int, end: Int)] {
        var week = 0
        return chart.steps.map { step in
            defer { week += step.weeks }
            return (step, week, week + step.weeks)
        }
    }

    private func drawGrid(on canvas: Canvas, at plot: Point) {
        for tick in scale.ticks {
            let start = plot.moved(Self.axisWidth, y(tick))
            canvas.rule(from: start, width: plotWidth, .hairline, thickness: 0.4)
            let label = setter.set(words.hours(tick), .axis, width: Self.axisWidth - 6, .trailing)
            label.draw(on: canvas, at: plot.moved(0, y(tick) - label.height / 2))
        }
    }

    private func drawStairs(on canvas: Canvas, at plot: Point) {
        var edge: [Point] = []
        for (step, start, end) in spans {
            let top = y(step.weeklyMinutes)
            let area = Rectangle(
                x: plot.x + x(week: start),
                y: plot.y + top,
                width: x(week: end) - x(week: start),
                height: Self.plotHeight - top
            )
            canvas.fill(area, .shallow)
            edge += [plot.moved(x(week: start), top), plot.moved(x(week: end), top)]
        }
        canvas.stroke(edge, .petrol, width: 1.4)
        canvas.rule(from: plot.moved(Self.axisWidth, Self.plotHeight), width: plotWidth, .ink, thickness: 0.7)
    }

    private func drawContract(on canvas: Canvas, at plot: Point) {
        guard let minutes = chart.contractWeeklyMinutes else { return }
        let start = plot.moved(Self.axisWidth, y(minutes))
        canvas.stroke([start, start.moved(plotWidth, 0)], .ochre, width: 1, dash: 3)
        let text = "\(words.contractHours) \(words.hours(minutes))"
        let label = setter.setLine(text, .axis, width: plotWidth / 2)
        let corner = start.moved(4, -label.height - 1.5)
        // White behind the words, since a line of the grid may run there.
        let area = Rectangle(x: corner.x - 2, y: corner.y, width: label.inkWidth + 4, height: label.height)
        canvas.fill(area, .paper)
        label.draw(on: canvas, at: corner)
    }

    /// The hours in each step and its beginning under it; where steps are narrow, labels that would touch are left out,
    /// for the alternative text has them all.
    private func drawLabels(on canvas: Canvas, at plot: Point) {
        var freeFrom = -Double.infinity
        for (label, (step, start, end)) in zip(labels, spans) {
            let left = x(week: start)
            let hours = setter.set(words.hours(step.weeklyMinutes), TextStyle.axis.bold().coloured(.petrol), width: 60)
            if hours.inkWidth <= x(week: end) - left {
                let middle = (left + x(week: end) - hours.inkWidth) / 2
                let top = y(step.weeklyMinutes)
                // A step too low to hold its figure, such as a pause, bears it.
                let isLow = top + 3 + hours.height > Self.plotHeight
                hours.draw(on: canvas, at: plot.moved(middle, isLow ? top - hours.height - 2 : top + 3))
            }
            guard left >= freeFrom else { continue }
            let offset = min(left, Sheet.textWidth - label.inkWidth)
            label.draw(on: canvas, at: plot.moved(offset, Self.plotHeight + 6))
            canvas.stroke([plot.moved(left, Self.plotHeight), plot.moved(left, Self.plotHeight + 4)], .ink, width: 0.5)
            freeFrom = left + label.inkWidth + 5
        }
    }
}
