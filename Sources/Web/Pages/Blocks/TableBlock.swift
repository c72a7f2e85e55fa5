/// A table for comparing. On a telephone each row becomes a block, in which every cell says its column.
struct TableBlock: Sendable {
    struct Column: Sendable {
        let label: String
        let isNumber: Bool

        init(_ label: String, number: Bool = false) {
            self.label = label
            isNumber = number
        }
    }

    struct Cell: Sendable {
        let text: String
        var path: String?
        var tag: Tag?
        var isCode: Bool
        var isDate: Bool
        /// What a link is about, said to who does not see its row; nil where its text says it.
        var subject: String?

        init(
            _ text: String, to path: String? = nil, tag: Tag? = nil, code: Bool = false, date: Bool = false,
            about subject: String? = nil
        ) {
            self.text = text
            self.path = path
            self.tag = tag
            isCode = code
            isDate = date
            self.subject = subject
        }
    }

    /// A cell as it is printed, with its column.
    struct Placed: Sendable {
        let cell: Cell
        let label: String
        let isNumber: Bool
    }

    struct Row: Sendable {
        let head: Cell
        let cells: [Placed]
    }

    let caption: String?
    let head: Column
    let columns: [Column]
    let rows: [Row]
    let foot: Row?
    /// The name of the region that scrolls sideways; nil for a table whose rows are stacked on a telephone.
    let scrollLabel: String?
    /// Whether the cells of a stacked row stand beside each other without their columns' names.
    let isTerse: Bool

    /// - Parameters:
    ///   - columns: the first is that of the rows' heads.
    ///   - rows: each as long as `columns`.
    ///   - terse: for short cells that need no column's name, such as `PDF`.
    init(
        _ columns: [Column], caption: String? = nil, rows: [[Cell]], foot: [Cell]? = nil,
        scrolling label: String? = nil, terse: Bool = false
    ) {
        precondition(!columns.isEmpty, "a table has columns")
        self.caption = caption
        head = columns[0]
        self.columns = Array(columns.dropFirst())
        self.rows = rows.map { Self.row($0, under: columns) }
        self.foot = foot.map { Self.row($0, under: columns) }
        scrollLabel = label
        isTerse = terse
    }

    private static func row(_ cells: [Cell], under columns: [Column]) -> Row {
        precondition(cells.count == columns.count, "a row has a cell for each column")
        let placed = zip(cells, columns).dropFirst().map { Placed(cell: $0, label: $1.label, isNumber: $1.isNumber) }
        return Row(head: cells[0], cells: placed)
    }
}
