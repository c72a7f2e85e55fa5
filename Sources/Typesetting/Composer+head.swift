import Manuscript

extension Composer {
    /// The title, the subtitle and the warning at the head of the first page.
    mutating func composeHead(_ document: PrintedDocument) {
        let title = setter.set(document.title, .title, width: Sheet.textWidth)
        add(pieces(of: title, path: [tag(.heading1)], keepTogether: true), before: 0, after: 4, keepsNext: true)
        if let subtitle = document.subtitle {
            let block = setter.set(subtitle, .subtitle, width: Sheet.textWidth)
            add(pieces(of: block, path: [tag(.paragraph)], keepTogether: true), before: 0, after: 0, keepsNext: true)
        }
        let rule = Mark(path: [tag(.artifact)]) { canvas, point in
            canvas.rule(from: point, width: Sheet.textWidth, .petrol, thickness: 1)
        }
        add([Piece(height: 1, marks: [rule])], before: 10, after: 16, keepsNext: true)
        if let banner = document.banner { composeBanner(banner) }
    }

    private mutating func composeBanner(_ text: String) {
        addBox(setter.set(text, .warning, width: Sheet.textWidth - 24), before: 0)
    }

    /// Text in a box in the body.
    mutating func composeCallout(_ text: RichText) throws(TypesettingRefusal) {
        addBox(try setter.set(text, .warning, width: Sheet.textWidth - 28), before: 10)
    }

    private mutating func addBox(_ block: TextBlock, before: Double) {
        let height = block.height + 14
        let area = Mark(path: [tag(.artifact)]) { canvas, point in
            canvas.fill(Rectangle(x: point.x, y: point.y, width: Sheet.textWidth, height: height), .sand)
            canvas.fill(Rectangle(x: point.x, y: point.y, width: 3, height: height), .ochre)
        }
        let words = Mark(path: [tag(.paragraph)]) { canvas, point in
            block.draw(on: canvas, at: point.moved(14, 7))
        }
        add([Piece(height: height, marks: [area, words])], before: before, after: 16)
    }
}
