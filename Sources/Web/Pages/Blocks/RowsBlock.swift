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
}

extension Block {
    static func rows(_ rows: [RowsBlock.Row]) -> Block { .rows(RowsBlock(rows: rows)) }
}
