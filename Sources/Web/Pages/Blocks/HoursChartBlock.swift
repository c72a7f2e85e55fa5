import Ledger

/// Hours a week, step by step, over the term of a contract or a placement.
struct HoursChartBlock: Sendable {
    /// One step, with the words that it is shown by.
    struct Step: Sendable {
        let version: HoursVersion
        let amount: String
        let day: String
    }

    /// What stands above and below a bar; none where it would touch the next one, for the words below name every step.
    struct Label: Sendable {
        let x: String
        let amount: String
        let amountY: Int
        let day: String
    }

    struct Bar: Sendable {
        let x: String
        let width: String
        let y: Int
        let height: Int
        let label: Label?
    }

    /// Tenths of a percent that a label needs.
    private static let labelWidth = 160
    /// Pixels of the highest bar, and where the bars stand.
    private static let highest = 84
    private static let ground = 110

    let id: String
    let title: String
    let description: String
    let bars: [Bar]
    let caption: String

    /// - Parameter last: the last day of the term.
    init(
        _ steps: [Step], through last: CalendarDay, title: String, description: String, caption: String,
        id: String = "hours"
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.caption = caption
        let top = max(1, steps.map(\.version.weeklyMinutes).max() ?? 1)
        let first = steps.first?.version.from ?? last
        let days = max(1, first.days(until: last) + 1)
        bars = steps.enumerated().map { position, step in
            let begin = first.days(until: step.version.from)
            let next = position + 1 < steps.count ? first.days(until: steps[position + 1].version.from) : days
            let height = max(0, Self.highest * step.version.weeklyMinutes / top)
            let y = Self.ground - height
            let (left, width) = (1000 * begin / days, 1000 * (next - begin) / days)
            let x = Self.percent(left)
            let label = Label(x: x, amount: step.amount, amountY: y - 6, day: step.day)
            return Bar(
                x: x, width: Self.percent(max(4, width - 6)), y: y, height: height,
                label: width < Self.labelWidth ? nil : label
            )
        }
    }

    private static func percent(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)%" }
}
