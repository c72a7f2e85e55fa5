import Manuscript

extension Composer {
    private static let columnsAcross = 3
    private static let gap = 20.0

    mutating func compose(_ block: SignatureBlock) {
        let across: Int
        switch block.arrangement {
        case .sideBySide: across = min(Self.columnsAcross, block.signatories.count)
        case .stacked: across = 1
        }
        // Of fields over the full width four fit on a page with much white.
        let isDense = across == 1 && block.signatories.count > 4
        let width = (Sheet.textWidth - Self.gap * Double(across - 1)) / Double(across)
        let starts = Array(stride(from: 0, to: block.signatories.count, by: across))
        for start in starts {
            let row = block.signatories[start..<min(start + across, block.signatories.count)]
            let fields = row.map {
                SignatureField(
                    $0, block.arrangement, setter: setter, words: words, width: width, isDense: isDense
                )
            }
            let namesHeight = fields.map(\.names.height).max() ?? 0
            var marks: [Mark] = []
            for (index, field) in fields.enumerated() {
                let left = Double(index) * (width + Self.gap)
                marks += field.marks(
                    left: left,
                    namesHeight: namesHeight,
                    content: tag(.paragraph),
                    lines: tag(.artifact)
                )
            }
            let height = fields.map { $0.height(names: namesHeight) }.max() ?? 0
            add(
                [Piece(height: height, marks: marks)],
                before: isDense ? 12 : 22,
                after: isDense ? 10 : 20,
                keepsNext: start != starts.last
            )
        }
    }
}
