/// What a member took and brought, month by month: one square is one person.
struct MovementsBlock: Sendable {
    struct Month: Sendable {
        let name: String
        let taken: Int
        let brought: Int
    }

    struct Square: Sendable {
        let style: String
        let x: String
        let y: Int
    }

    struct Label: Sendable {
        let x: String
        let text: String
    }

    /// Pixels from one square to the next, and the line between above and below.
    private static let step = 20
    /// More squares than this in a month are not drawn: the table has the number.
    private static let most = 8

    let id: String
    let title: String
    let description: String
    let caption: String
    let height: Int
    let zero: Int
    let labelY: Int
    let squares: [Square]
    let labels: [Label]
    let summary: String
    let table: TableBlock

    /// - Parameters:
    ///   - summary: what opens the table.
    ///   - table: the same numbers.
    init(
        _ months: [Month], title: String, description: String, caption: String, summary: String, table: TableBlock,
        id: String = "movements"
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.caption = caption
        self.summary = summary
        self.table = table
        let above = min(Self.most, max(1, months.map(\.taken).max() ?? 1))
        let below = min(Self.most, max(1, months.map(\.brought).max() ?? 1))
        let line = 6 + above * Self.step
        zero = line
        labelY = line + below * Self.step + 20
        height = labelY + 8
        let columns = max(1, months.count)
        func x(_ position: Int) -> String {
            let hundredths = (2 * position + 1) * 5000 / columns
            return "\(hundredths / 100).\(hundredths % 100 / 10)%"
        }
        squares = months.enumerated().flatMap { position, month in
            let taken = (0..<max(0, min(Self.most, month.taken))).map {
                Square(style: "take", x: x(position), y: line - 18 - $0 * Self.step)
            }
            let brought = (0..<max(0, min(Self.most, month.brought))).map {
                Square(style: "bring", x: x(position), y: line + 2 + $0 * Self.step)
            }
            return taken + brought
        }
        labels = months.enumerated().map { Label(x: x($0), text: $1.name) }
    }
}
