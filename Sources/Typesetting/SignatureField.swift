import Manuscript

/// The field in which one party signs: who it is, then lines for place, date and signature.
///
/// In a column everything stands under each other; over the full width the lines stand right of the names.
struct SignatureField {
    /// The room for a pen.
    private static let penHeight = 48.0
    private static let lineHeight = 23.0
    private static let labelWidth = 36.0
    private static let gap = 20.0
    /// How much of the full width the lines take beside the names.
    private static let linesShare = 0.64

    let names: SignatureNames
    private let place: SignatureLine
    private let date: SignatureLine
    private let signature: SignatureLine
    private let arrangement: SignatureArrangement
    private let width: Double

    init(
        _ signatory: Signatory,
        _ arrangement: SignatureArrangement,
        setter: TextSetter,
        words: Words,
        width: Double
    ) {
        self.arrangement = arrangement
        self.width = width
        let linesRight = width * Self.linesShare
        let (namesWidth, linesWidth, valueWidth) =
            switch arrangement {
            case .sideBySide: (width, width, width - Self.labelWidth)
            case .stacked: (width - linesRight - Self.gap, linesRight, (linesRight - Self.gap) / 2 - Self.labelWidth)
            }
        names = SignatureNames(signatory, setter: setter, words: words, width: namesWidth)
        let line = { (label: String, value: String?, width: Double) in
            SignatureLine(
                label: setter.set(label, .label, width: 120),
                value: setter.set(value ?? "", .value, width: width)
            )
        }
        place = line(words.place, signatory.place, valueWidth)
        date = line(words.date, signatory.date, valueWidth)
        signature = line(words.signature, signatory.signature, linesWidth)
    }

    /// The height of the whole field when the names in its row are so high at most.
    func height(names: Double) -> Double {
        let bottom = frames(names: names).signature.bottom
        return max(bottom, self.names.height)
    }

    func marks(left: Double, namesHeight: Double, content: TagNode, lines: TagNode) -> [Mark] {
        let frames = frames(names: namesHeight)
        let text = Mark(path: [content]) { canvas, point in
            let origin = point.moved(left, 0)
            names.draw(on: canvas, at: origin)
            place.draw(on: canvas, at: origin, frames.place, labelWidth: Self.labelWidth)
            date.draw(on: canvas, at: origin, frames.date, labelWidth: Self.labelWidth)
            signature.draw(on: canvas, at: origin, frames.signature, labelWidth: 0)
        }
        let rules = Mark(path: [lines]) { canvas, point in
            let origin = point.moved(left, 0)
            place.drawRule(on: canvas, at: origin, frames.place, labelWidth: Self.labelWidth)
            date.drawRule(on: canvas, at: origin, frames.date, labelWidth: Self.labelWidth)
            signature.drawRule(on: canvas, at: origin, frames.signature, labelWidth: 0)
        }
        return [text, rules]
    }

    private func frames(names: Double) -> (place: LineFrame, date: LineFrame, signature: LineFrame) {
        let placeHeight = max(Self.lineHeight, place.value.height + 8)
        let dateHeight = max(Self.lineHeight, date.value.height + 8)
        let signing = signature.label.height + max(Self.penHeight, signature.value.height + 8)
        switch arrangement {
        case .sideBySide:
            let first = LineFrame(left: 0, width: width, top: names + 8, bottom: names + 8 + placeHeight)
            let second = LineFrame(left: 0, width: width, top: first.bottom, bottom: first.bottom + dateHeight)
            let top = second.bottom + 10
            return (first, second, LineFrame(left: 0, width: width, top: top, bottom: top + signing))
        case .stacked:
            let whole = width * Self.linesShare
            let half = (whole - Self.gap) / 2
            let bottom = max(placeHeight, dateHeight) - 8
            let first = LineFrame(left: width - whole, width: half, top: 0, bottom: bottom)
            let second = LineFrame(left: width - half, width: half, top: 0, bottom: bottom)
            let third = LineFrame(left: first.left, width: whole, top: bottom + 10, bottom: bottom + 10 + signing - 6)
            return (first, second, third)
        }
    }
}
