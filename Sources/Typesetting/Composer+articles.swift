import Manuscript

extension Composer {
    /// How far the text of clauses stands in, so that all numbers hang in one column.
    private static let indent = 30.0
    private static let itemIndent = 17.0

    mutating func compose(_ article: Article) throws(TypesettingRefusal) {
        articleCount += 1
        let heading = setter.set(article.heading, .articleHeading, width: Sheet.textWidth - Self.indent)
        let number = setter.set("\(articleCount)", .articleHeading, width: Self.indent)
        let path = [tag(headingTag(level: headingLevel + 1))]
        var lines = pieces(of: heading, path: path, left: Self.indent, keepTogether: true)
        if !lines.isEmpty {
            let mark = Mark(path: path) { canvas, point in number.draw(on: canvas, at: point) }
            lines[0].marks.insert(mark, at: 0)
            let text = "\(articleCount)  \(SafeText.cleaned(article.heading))"
            lines[0].outline = OutlineEntry(level: headingLevel + 1, text: text)
        }
        add(lines, before: 15, after: 3, keepsNext: true)
        let list = tag(.list)
        for (index, clause) in article.clauses.enumerated() {
            try compose(clause, number: "\(articleCount).\(index + 1)", list: list)
        }
    }

    private mutating func compose(_ clause: Clause, number: String, list: TagNode) throws(TypesettingRefusal) {
        let label = setter.set(number, .clauseNumber, width: Self.indent)
        let width = Sheet.textWidth - Self.indent
        let block = try setter.set(clause.text, .body, width: width, .justified)
        let item = tag(.listItem)
        let body = tag(.listBody)
        add(
            listItem(block, label: label, labelLeft: 0, bodyLeft: Self.indent, path: [list, item], body: body),
            before: 0,
            after: clause.items.isEmpty ? 4.5 : 2,
            keepsNext: !clause.items.isEmpty
        )
        let inner = [list, item, body, tag(.list)]
        for (index, text) in clause.items.enumerated() {
            let block = try setter.set(text, .body, width: width - Self.itemIndent, .justified)
            let label = setter.set(Self.letter(index) + ".", .clauseNumber, width: Self.itemIndent)
            add(
                listItem(
                    block,
                    label: label,
                    labelLeft: Self.indent,
                    bodyLeft: Self.indent + Self.itemIndent,
                    path: inner + [tag(.listItem)],
                    body: tag(.listBody)
                ),
                before: 0,
                after: index == clause.items.count - 1 ? 4.5 : 2
            )
        }
    }

    /// a, b … z, aa, ab …
    static func letter(_ index: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
        return index < 26 ? letter : self.letter(index / 26 - 1) + letter
    }
}
