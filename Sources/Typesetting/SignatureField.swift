import Manuscript

/// The field in which one party signs: who it is, then lines for place, date and signature.
struct SignatureField {
    /// The room for a pen.
    private static let penHeight = 50.0
    private static let lineHeight = 23.0

    private let role: TextBlock
    private let name: TextBlock
    private let onBehalfOf: TextBlock?
    private let place: (label: TextBlock, value: TextBlock)
    private let date: (label: TextBlock, value: TextBlock)
    private let signature: (label: TextBlock, value: TextBlock)
    private let width: Double
    private let labelWidth = 44.0

    init(_ signatory: Signatory, setter: TextSetter, words: Words, width: Double) {
        self.width = width
        // A field over the full width needs no line longer than a hand writes.
        let valueWidth = min(width, 280) - labelWidth
        role = setter.set(signatory.role, .columnHeading, width: width)
        name = setter.set(signatory.name, TextStyle.value.bold(), width: width)
        onBehalfOf = signatory.onBehalfOf.map { setter.set(words.onBehalfOf + " " + $0, .label, width: width) }
        let line = { (label: String, value: String?) in
            (setter.set(label, .label, width: 120), setter.set(value ?? "", .value, width: valueWidth))
        }
        place = line(words.place, signatory.place)
        date = line(words.date, signatory.date)
        let signed = setter.set(signatory.signature ?? "", .value, width: min(width, 280))
        signature = (setter.set(words.signature, .label, width: 120), signed)
    }

    var headHeight: Double {
        role.height + 3 + name.height + (onBehalfOf.map { $0.height } ?? 0)
    }

    func height(head: Double) -> Double {
        head + 8 + rowHeight(place) + rowHeight(date) + 10 + signature.label.height + signatureHeight
    }

    func marks(left: Double, head: Double, content: TagNode, lines: TagNode) -> [Mark] {
        let text = Mark(path: [content]) { canvas, point in drawText(on: canvas, at: point.moved(left, 0), head: head) }
        let rules = Mark(path: [lines]) { canvas, point in drawLines(on: canvas, at: point.moved(left, 0), head: head) }
        return [text, rules]
    }

    private var signatureHeight: Double { max(Self.penHeight, signature.value.height + 8) }

    private func rowHeight(_ row: (label: TextBlock, value: TextBlock)) -> Double {
        max(Self.lineHeight, row.value.height + 8)
    }

    private func drawText(on canvas: Canvas, at point: Point, head: Double) {
        role.draw(on: canvas, at: point)
        name.draw(on: canvas, at: point.moved(0, role.height + 3))
        onBehalfOf?.draw(on: canvas, at: point.moved(0, role.height + 3 + name.height))
        var bottom = head + 8
        for row in [place, date] {
            bottom += rowHeight(row)
            row.label.draw(on: canvas, at: point.moved(0, bottom - row.label.height - 2))
            row.value.draw(on: canvas, at: point.moved(labelWidth, bottom - row.value.height - 2))
        }
        let top = bottom + 10
        signature.label.draw(on: canvas, at: point.moved(0, top))
        let line = top + signature.label.height + signatureHeight
        signature.value.draw(on: canvas, at: point.moved(0, line - signature.value.height - 3))
    }

    private func drawLines(on canvas: Canvas, at point: Point, head: Double) {
        let lineWidth = min(width, 280)
        var bottom = head + 8
        for row in [place, date] {
            bottom += rowHeight(row)
            let start = point.moved(labelWidth, bottom)
            canvas.rule(from: start, width: lineWidth - labelWidth, .quiet, thickness: 0.5)
        }
        let line = bottom + 10 + signature.label.height + signatureHeight
        canvas.rule(from: point.moved(0, line), width: lineWidth, .quiet, thickness: 0.5)
    }
}
