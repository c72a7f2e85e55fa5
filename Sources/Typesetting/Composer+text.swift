import Manuscript

extension Composer {
    mutating func compose(_ heading: Heading) {
        headingLevel = heading.level.rawValue
        let style = TextStyle.heading(level: headingLevel)
        let text = SafeText.cleaned(heading.text)
        let block = setter.set(text, style, width: Sheet.textWidth)
        let node = tag(headingTag(level: headingLevel))
        var lines = pieces(of: block, path: [node], keepTogether: true)
        if !lines.isEmpty { lines[0].outline = OutlineEntry(level: headingLevel, text: text) }
        let (before, after) = [(24.0, 8.0), (18.0, 5.0), (13.0, 3.0)][headingLevel - 1]
        add(lines, before: before, after: after, keepsNext: true)
    }

    mutating func composeParagraph(_ text: RichText) throws(TypesettingRefusal) {
        let block = try setter.set(text, .body, width: Sheet.textWidth, .justified)
        add(pieces(of: block, path: [tag(.paragraph)]), before: 0, after: 7)
    }

    mutating func composeNote(_ text: RichText) throws(TypesettingRefusal) {
        let block = try setter.set(text, .note, width: Sheet.textWidth)
        add(pieces(of: block, path: [tag(.paragraph)]), before: 4, after: 10)
    }

    mutating func composeBullets(_ items: [RichText]) throws(TypesettingRefusal) {
        let list = tag(.list)
        for (index, item) in items.enumerated() {
            let block = try setter.set(item, .body, width: Sheet.textWidth - 16, .justified)
            let label = setter.set("•", .body, width: 14)
            let path = [list, tag(.listItem)]
            let lines = listItem(block, label: label, labelLeft: 3, bodyLeft: 16, path: path, body: tag(.listBody))
            add(lines, before: 0, after: index == items.count - 1 ? 7 : 2.5)
        }
    }

    /// An item of a list: its label in the first line, its text beside it.
    mutating func listItem(
        _ block: TextBlock,
        label: TextBlock,
        labelLeft: Double,
        bodyLeft: Double,
        path: [TagNode],
        body: TagNode
    ) -> [Piece] {
        let labelTag = tag(.listLabel)
        var lines = pieces(of: block, path: path + [body], left: bodyLeft)
        guard let first = block.lines.first, let labelLine = label.lines.first, !lines.isEmpty else { return lines }
        let drop = first.baseline - labelLine.baseline
        let mark = Mark(path: path + [labelTag]) { canvas, point in
            label.draw(0..<1, on: canvas, at: point.moved(labelLeft, drop))
        }
        lines[0].marks.insert(mark, at: 0)
        return lines
    }

    /// One piece for each line; the first two lines stay together and so do the last two.
    func pieces(of block: TextBlock, path: [TagNode], left: Double = 0, keepTogether: Bool = false) -> [Piece] {
        let count = block.lines.count
        return block.lines.enumerated().map { index, line in
            let mark = Mark(path: path + Self.span(in: path, line: index)) { canvas, point in
                block.draw(index..<index + 1, on: canvas, at: point.moved(left, 0))
            }
            let isBreakable = index >= 2 && index <= count - 2 && !keepTogether
            return Piece(
                height: line.height,
                marks: [mark],
                breakBefore: index == 0 || isBreakable ? .allowed : .forbidden
            )
        }
    }

    /// Each line of a paragraph is a span of its own, so that the paragraph can go on after the end of a page.
    private static func span(in path: [TagNode], line: Int) -> [TagNode] {
        guard let last = path.last, last.tag.isContainer else { return [] }
        return [TagNode(id: line, tag: .span)]
    }

    /// The title is H1, so that a heading of the first level is H2.
    func headingTag(level: Int) -> StructureTag {
        switch level {
        case 0: .heading1
        case 1: .heading2
        case 2: .heading3
        default: .heading4
        }
    }
}
