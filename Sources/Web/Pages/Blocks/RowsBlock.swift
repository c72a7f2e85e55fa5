/// A list of things with a title, a line and a state.
struct RowsBlock: Sendable {
    struct Row: Sendable {
        let title: String
        /// Nil for one that leads nowhere.
        let path: String?
        let code: String?
        let line: String?
        let hint: String?
        let tag: Tag?
        let buttons: [ActionsBlock.Button]
        /// Of the heading: 2 right under the page's title, else 3.
        fileprivate(set) var level = "3"

        init(
            _ title: String, to path: String? = nil, code: String? = nil, line: String? = nil, hint: String? = nil,
            tag: Tag? = nil, buttons: [ActionsBlock.Button] = []
        ) {
            self.title = title
            self.path = path
            self.code = code
            self.line = line
            self.hint = hint
            self.tag = tag
            self.buttons = buttons
        }
    }

    let rows: [Row]

    /// The same list right under the title of its page.
    var underTitle: RowsBlock {
        RowsBlock(
            rows: rows.map { row in
                var row = row
                row.level = "2"
                return row
            }
        )
    }
}

extension Block {
    static func rows(_ rows: [RowsBlock.Row]) -> Block { .rows(RowsBlock(rows: rows)) }
}
