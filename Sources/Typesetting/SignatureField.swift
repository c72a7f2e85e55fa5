import Manuscript

/// The field in which one party signs: who it is, then lines for function when it is known, place, date, way and
/// signature.
///
/// In a column everything stands under each other; over the full width the lines stand right of the names, two beside
/// each other.
struct SignatureField {
    /// The room for a pen, and where many sign on one page.
    private static let (penHeight, lowPenHeight) = (46.0, 26.0)
    private static let lineHeight = 23.0
    private static let labelWidth = 44.0
    private static let gap = 18.0
    /// How much of the full width the lines take beside the names.
    private static let linesShare = 0.66

    /// A line with its place in the field.
    private struct Placed {
        let line: SignatureLine
        let frame: LineFrame
        let labelWidth: Double
    }

    let names: SignatureNames
    /// Function when known, place, date and way.
    private let lines: [SignatureLine]
    private let signature: SignatureLine
    private let arrangement: SignatureArrangement
    private let width: Double
    private let penHeight: Double

    init(
        _ signatory: Signatory,
        _ arrangement: SignatureArrangement,
        setter: TextSetter,
        words: Words,
        width: Double,
        isDense: Bool = false
    ) {
        self.arrangement = arrangement
        penHeight = isDense ? Self.lowPenHeight : Self.penHeight
        self.width = width
        let linesRight = width * Self.linesShare
        let (namesWidth, linesWidth, valueWidth) =
            switch arrangement {
            case .sideBySide: (width, width, width - Self.labelWidth)
            case .stacked: (width - linesRight - Self.gap, linesRight, (linesRight - Self.gap) / 2 - Self.labelWidth)
            }
        names = SignatureNames(signatory, setter: setter, words: words, width: namesWidth)
        let line = { (label: String, value: String?, style: TextStyle, width: Double) in
            SignatureLine(
                label: setter.set(label, .label, width: 120),
                value: setter.set(value ?? "", style, width: width)
            )
        }
        let function = signatory.function.map { line(words.function, $0, .value, valueWidth) }
        lines = [
            function,
            line(words.place, signatory.place, .value, valueWidth),
            line(words.date, signatory.date, .value, valueWidth),
            // What is to be chosen from is quiet, what was chosen is not.
            line(words.way, signatory.way ?? words.ways, signatory.way == nil ? .label : .value, valueWidth),
        ].compactMap { $0 }
        signature = line(words.signature, signatory.signature, .value, linesWidth)
    }

    /// The height of the whole field when the names in its row are so high at most.
    func height(names: Double) -> Double {
        max(placed(names: names).last?.frame.bottom ?? 0, self.names.height)
    }

    func marks(left: Double, namesHeight: Double, content: TagNode, lines: TagNode) -> [Mark] {
        let placed = placed(names: namesHeight)
        let text = Mark(path: [content]) { canvas, point in
            let origin = point.moved(left, 0)
            names.draw(on: canvas, at: origin)
            for line in placed { line.line.draw(on: canvas, at: origin, line.frame, labelWidth: line.labelWidth) }
        }
        let rules = Mark(path: [lines]) { canvas, point in
            let origin = point.moved(left, 0)
            for line in placed { line.line.drawRule(on: canvas, at: origin, line.frame, labelWidth: line.labelWidth) }
        }
        return [text, rules]
    }

    private func placed(names: Double) -> [Placed] {
        let across: Int
        let left: Double
        var top: Double
        switch arrangement {
        case .sideBySide: (across, left, top) = (1, 0, names + 6)
        case .stacked: (across, left, top) = (2, width * (1 - Self.linesShare), -8)
        }
        let lineWidth = (width - left - Self.gap * Double(across - 1)) / Double(across)
        var result: [Placed] = []
        for start in stride(from: 0, to: lines.count, by: across) {
            let row = lines[start..<min(start + across, lines.count)]
            let bottom = top + max(Self.lineHeight, (row.map(\.value.height).max() ?? 0) + 8)
            for (index, line) in row.enumerated() {
                let lineLeft = left + Double(index) * (lineWidth + Self.gap)
                let frame = LineFrame(left: lineLeft, width: lineWidth, top: top, bottom: bottom)
                result.append(Placed(line: line, frame: frame, labelWidth: Self.labelWidth))
            }
            top = bottom
        }
        top += 9
        let bottom = top + signature.label.height + max(penHeight, signature.value.height + 8)
        let frame = LineFrame(left: left, width: width - left, top: top, bottom: bottom)
        return result + [Placed(line: signature, frame: frame, labelWidth: 0)]
    }
}
