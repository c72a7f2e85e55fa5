import Manuscript

/// Draws the pages: the body, the running head and the footer, the structure and the outline.
struct Press {
    let document: PrintedDocument
    let setter: TextSetter
    let words: Words

    /// - Parameter pages: each let go of when it is drawn.
    /// - Returns: The bytes of a PDF that still lacks its finishing pass.
    func print(_ pages: consuming [[PlacedMarks]]) throws(TypesettingRefusal) -> [UInt8] {
        let canvas = Canvas()
        canvas.setMetadata(document)
        var structure = Structure(canvas: canvas)
        var outline = Outline(canvas: canvas, title: SafeText.cleaned(document.title))
        let count = pages.count
        for index in 0..<count {
            structure.artifact { drawSurroundings(on: canvas, page: index + 1, of: count) }
            for placed in pages[index] {
                if let entry = placed.outline { outline.add(entry, page: index + 1, y: placed.y) }
                for mark in placed.marks {
                    structure.draw(mark, at: Point(x: Sheet.left, y: placed.y))
                }
            }
            pages[index] = []
            canvas.endPage()
        }
        structure.close()
        return try canvas.finish()
    }

    private func drawSurroundings(on canvas: Canvas, page: Int, of count: Int) {
        let number = setter.set(words.count(document.sheets, page, of: count), .footer, width: 110, .trailing)
        let footer = setter.set(document.footer, .footer, width: Sheet.textWidth - 130)
        let top = Sheet.footRule + 7
        canvas.rule(from: Point(x: Sheet.left, y: Sheet.footRule), width: Sheet.textWidth, .hairline, thickness: 0.5)
        footer.draw(footer.lines.indices.prefix(3), on: canvas, at: Point(x: Sheet.left, y: top))
        number.draw(on: canvas, at: Point(x: Sheet.right - 110, y: top))
        if page > 1 { drawHead(on: canvas) }
    }

    /// The title, and the warning beside it, on one line; the title takes at most the half when there is a warning.
    private func drawHead(on canvas: Canvas) {
        let point = Point(x: Sheet.left, y: Sheet.headTop)
        let width = document.banner == nil ? Sheet.textWidth : Sheet.textWidth / 2 - 16
        let title = setter.setLine(document.title, .footer, width: width)
        title.draw(on: canvas, at: point)
        guard let banner = document.banner else { return }
        let left = title.inkWidth + 16
        let style = TextStyle.footer.coloured(.petrol)
        let warning = setter.setLine(banner, style, width: Sheet.textWidth - left, .trailing)
        warning.draw(on: canvas, at: point.moved(left, 0))
    }
}
