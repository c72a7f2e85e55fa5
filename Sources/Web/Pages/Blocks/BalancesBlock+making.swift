import Domain
import Ledger
import Wording

extension BalancesBlock {
    /// Pixels from one member's bar to the next.
    private static let step = 30
    /// A name longer than this is shortened on a telephone.
    private static let longestName = 20

    /// - Parameter through: the last day that the figures cover.
    init(_ entries: [Entry], id: String = "b", caption: Labels, in language: Language) {
        let sorted = entries.sorted { ($0.net, $1.name) > ($1.net, $0.name) }
        let largest = max(1, sorted.map(\.net.magnitude).max() ?? 1)
        self.id = id
        title = BalancePhrases.title.text(in: language)
        description = BalancePhrases.description.text(in: language)
        leftLabel = BalancePhrases.left.text(in: language)
        rightLabel = BalancePhrases.right.text(in: language)
        lines = sorted.enumerated().map { position, entry in
            Self.line(entry, y: 39 + position * Self.step, largest: largest, in: language)
        }
        height = 38 + Self.step * sorted.count
        zeroEnd = 34 + Self.step * sorted.count
        self.caption = caption.text(in: language)
        summary = FramePhrases.sameAsTable.text(in: language)
        table = Self.table(sorted, in: language)
    }

    private static func line(_ entry: Entry, y: Int, largest: UInt64, in language: Language) -> Line {
        let net = entry.net
        // Tenths of a percent, so that no fraction is ever a binary one.
        let width = Int(net.magnitude * 380 / largest)
        let isLeft = net < 0
        let edge = isLeft ? 500 - width : 500 + width
        return Line(
            labels: labels(entry, y: y + 14, isLeft: isLeft),
            bar: width == 0
                ? nil
                : Bar(x: percent(isLeft ? edge : 500), y: y, width: percent(width), style: isLeft ? "bring" : "take"),
            value: Value(
                x: percent(edge), dx: isLeft ? -6 : 6, y: y + 14, anchor: isLeft ? "end" : nil,
                text: entry.text(in: language)
            )
        )
    }

    /// The name stands on the other side of the zero line than its bar.
    private static func labels(_ entry: Entry, y: Int, isLeft: Bool) -> [Label] {
        func label(_ text: String, _ style: String?) -> Label {
            let classes = [style, entry.isOwn ? "own" : nil].compactMap { $0 }.joined(separator: " ")
            return Label(
                style: classes.isEmpty ? nil : classes, dx: isLeft ? 10 : -10, y: y, anchor: isLeft ? nil : "end",
                text: text
            )
        }
        guard entry.name.count > longestName else { return [label(entry.name, nil)] }
        let words = entry.name.prefix(longestName - 1)
        let cut = words.last == " " ? words.dropLast() : words
        return [label(entry.name, "full"), label(cut + "…", "cut")]
    }

    private static func percent(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)%" }

    private static func table(_ entries: [Entry], in language: Language) -> TableBlock {
        let columns = [
            TableBlock.Column(BalancePhrases.member.text(in: language)),
            TableBlock.Column(BalancePhrases.brought.text(in: language), number: true),
            TableBlock.Column(BalancePhrases.taken.text(in: language), number: true),
            TableBlock.Column(BalancePhrases.balance.text(in: language), number: true),
        ]
        return TableBlock(columns, rows: entries.map { $0.cells(in: language) })
    }
}

extension BalancesBlock.Entry {
    /// Hundredths; of a band only its side is known.
    var net: Int64 {
        switch figures {
        case .exact(let balance): balance.net
        case .band(_, let isPositive): isPositive.map { $0 ? 100 : -100 } ?? 0
        }
    }

    func text(in language: Language) -> String {
        switch figures {
        case .exact(let balance): PlacementsText.signed(hundredths: balance.net, in: language)
        case .band(let words, _): words
        }
    }

    fileprivate func cells(in language: Language) -> [TableBlock.Cell] {
        switch figures {
        case .exact(let balance):
            [
                name, PlacementsText.amount(hundredths: balance.brought, in: language),
                PlacementsText.amount(hundredths: balance.taken, in: language), text(in: language),
            ].map { TableBlock.Cell($0) }
        case .band(let words, _): [name, "", "", words].map { TableBlock.Cell($0) }
        }
    }
}
