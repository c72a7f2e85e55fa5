import Domain
import Ledger
import Manuscript
import Wording

/// The smaller figures of the overview.
extension NetworkOverview {
    /// How many open slots and candidates the paper names, the oldest ones.
    private static let namedOpen = 15

    func counts(_ words: StatementWords) -> [Block] {
        [
            small(
                words.placementsTitle, [words.kind, words.begun, words.running],
                PlacementKind.allCases.map { kind in
                    let count = count(of: kind)
                    return [kind.label(in: words.language), words.whole(count.begun), words.whole(count.running)]
                }
            )
        ] + outcomes(words) + [hoursTable(words)]
    }

    /// The hours of the month's placements, what was booked beside them, and their sum; below it what only changed
    /// hands.
    private func hoursTable(_ words: StatementWords) -> Block {
        var rows = [true, false].map { reported in
            let count = hours(reported: reported)
            return [words.source(isReported: reported), words.whole(count.placements), words.hours(count.minutes)]
        }
        for (name, lines) in [
            (words.earlierMonths, furtherHours(ofEarlierMonths: true)),
            (words.furtherBookings, furtherHours(ofEarlierMonths: false)),
        ] where !lines.isEmpty {
            let placements = Set(lines.map(\.placementCode)).subtracting([""]).count
            rows.append([name, words.whole(placements), words.signedHours(lines.reduce(0) { $0 + $1.amount })])
        }
        rows.append([words.workedTogether, "", words.hours(workedMinutes)])
        if !handovers.isEmpty { rows.append([words.handedOver, "", words.signedHours(handedOverMinutes)]) }
        return small(words.hoursTitle, [words.accordingTo, words.counters, words.hours], rows)
    }

    /// How quickly people answer each other, and what waits.
    func exchange(_ words: StatementWords) -> [Block] {
        [
            .together([
                .heading(Heading(.first, words.answersTitle)), .paragraph(RichText(words.answers(answers, waiting))),
            ])
        ] + ages(of: .slot, words.openSlots, words) + ages(of: .candidate, words.openCandidates, words)
    }

    /// A table that stays with its heading, its first column wide and the others numbers.
    func small(_ title: String, _ columns: [String], _ rows: [[String]], note: String? = nil) -> Block {
        let columns = columns.enumerated().map { position, name in
            TableColumn(name, alignment: position == 0 ? .leading : .trailing, relativeWidth: position == 0 ? 24 : 10)
        }
        let table = Block.table(PrintedTable(columns: columns, rows: rows.map { $0.map { RichText($0) } }))
        return .together([.heading(Heading(.first, title)), table] + (note.map { [.note(RichText($0))] } ?? []))
    }

    private func ages(of kind: OpenMatter.Kind, _ title: String, _ words: StatementWords) -> [Block] {
        let all = open.filter { $0.matter.kind == kind }
        let count = all.reduce(0) { $0 + $1.matter.freePlaces }
        let heading = Block.heading(Heading(.first, "\(title): \(words.whole(count))"))
        guard !all.isEmpty else {
            return [.together([heading, .paragraph(RichText(words.noneOpen(kind)))])]
        }
        let free = kind == .slot ? [TableColumn(words.free, alignment: .trailing, relativeWidth: 8)] : []
        let columns =
            [
                TableColumn(kind == .slot ? words.slot : words.candidate, relativeWidth: 24),
                TableColumn(words.member, relativeWidth: 24),
            ] + free + [
                TableColumn(words.since, relativeWidth: 10),
                TableColumn(words.days, alignment: .trailing, relativeWidth: 6),
            ]
        let rows = all.prefix(Self.namedOpen).map { open in
            let name = [open.matter.code, open.matter.title].filter { !$0.isEmpty }.joined(separator: " ")
            let free = kind == .slot ? [words.free(open.matter)] : []
            return ([name, open.member] + free + [DayText.short(open.matter.since), words.whole(open.days)])
                .map { RichText($0) }
        }
        let rest = all.count - rows.count
        return [heading, .table(PrintedTable(columns: columns, rows: Array(rows)))]
            + (rest > 0 ? [.note(RichText(words.more(rest)))] : [])
    }
}
