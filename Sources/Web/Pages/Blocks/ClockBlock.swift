/// The Poortwachter clock as a line of weeks with a mark for each date; the list beside it names every date.
///
/// A position is 2 % plus the week's share of the line, which is 94 % wide.
struct ClockBlock: Sendable {
    struct Mark: Sendable {
        let x: String
        let style: String
        /// The week below the mark; nil where labels would touch.
        let label: String?
    }

    let id: String
    let title: String
    let description: String
    let gone: String
    let marks: [Mark]
    let now: Now?

    struct Now: Sendable {
        let x: String
        let label: String
    }

    /// - Parameters:
    ///   - weeks: of each date.
    ///   - labelled: the weeks that are named below the line.
    ///   - week: the present one; nil when the clock stands still.
    init(
        weeks: [Int], labelled: Set<Int>, week: Int?, last: Int, title: String, description: String, nowLabel: String,
        id: String = "clock"
    ) {
        self.id = id
        self.title = title
        self.description = description
        let present = min(week ?? last, last)
        gone = Self.percent(940 * max(0, present) / max(1, last))
        marks = weeks.filter { (0...last).contains($0) }.map { mark in
            Mark(
                x: Self.x(mark, of: last), style: mark <= present ? "mark done" : "mark",
                label: labelled.contains(mark) ? String(mark) : nil
            )
        }
        now = week.map { Now(x: Self.x(min($0, last), of: last), label: nowLabel) }
    }

    private static func x(_ week: Int, of last: Int) -> String { percent(20 + 940 * week / max(1, last)) }

    private static func percent(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)%" }
}
