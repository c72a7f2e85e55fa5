package import Domain
import Ledger
package import Manuscript
import Wording

extension MemberStatement {
    /// The statement as it is printed: balances first, then the picture, then every line, then the proof.
    package func document(in language: Language) -> PrintedDocument {
        let words = StatementWords(language)
        return PrintedDocument(
            title: words.title(month), subtitle: "\(memberName) (\(memberCode))", language: language.printed,
            createdAt: madeAt.printed, footer: "\(network) · \(memberCode) · \(month)",
            blocks: [summary(words), nextStep(words), picture(words)] + table(words) + proof(words)
        )
    }

    private func summary(_ words: StatementWords) -> Block {
        let language = words.language
        func row(_ label: String, _ balances: AccountBalances) -> [RichText] {
            [
                RichText(label), RichText(PlacementsText.signed(hundredths: balances.placements.net, in: language)),
                RichText(RatioText.placements(balances.placements, in: language)),
                RichText(HoursText.signed(minutes: balances.minutes.net, in: language)),
            ]
        }
        return .table(
            PrintedTable(
                columns: [
                    TableColumn("", relativeWidth: 12),
                    TableColumn(words.balance, alignment: .trailing, relativeWidth: 6),
                    TableColumn(words.counters, relativeWidth: 16),
                    TableColumn(words.hoursBalance, alignment: .trailing, relativeWidth: 8),
                ],
                rows: [row(words.opening(month), opening)], total: row(words.closing(month), closing)
            )
        )
    }

    private func nextStep(_ words: StatementWords) -> Block {
        .paragraph(
            RichText(
                isRoomUsedUp
                    ? words.roomUsedUp(used: Room.used(closing.placements), room: room)
                    : words.roomLeft(used: Room.used(closing.placements), room: room)
            ) + RichText(" " + words.offered(slotsOffered))
        )
    }

    private func picture(_ words: StatementWords) -> Block {
        guard !history.isEmpty else { return .space(.small) }
        return .monthChart(
            MonthChart(
                caption: words.picture, upwardMeaning: words.taken, downwardMeaning: words.brought,
                lineMeaning: words.balance,
                months: history.suffix(MonthChart.maximumMonths).map { month in
                    MonthColumn(
                        label: words.shortMonth(month.month), upwardHundredths: max(0, Int(month.movement.taken)),
                        downwardHundredths: max(0, Int(month.movement.brought)), lineHundredths: Int(month.balance)
                    )
                }
            )
        )
    }

    private func table(_ words: StatementWords) -> [Block] {
        let heading = Block.heading(Heading(.first, words.bookings(month)))
        guard !lines.isEmpty else { return [heading, .paragraph(RichText(words.noBookings))] }
        let columns = [
            TableColumn(words.day, relativeWidth: 9), TableColumn(words.placement, relativeWidth: 7),
            TableColumn(words.what, relativeWidth: 22), TableColumn(words.with, relativeWidth: 20),
            TableColumn(words.amount, alignment: .trailing, relativeWidth: 10),
        ]
        return [heading, .table(PrintedTable(columns: columns, rows: lines.map { row($0, words) }))]
    }

    private func row(_ line: Line, _ words: StatementWords) -> [RichText] {
        let late = line.workedIn.flatMap { $0 == month ? nil : words.belongsTo($0) } ?? ""
        return [
            RichText(DayText.short(line.day)), RichText(line.placementCode),
            RichText("\(line.side.label(in: words.language)): \(line.cause.label(in: words.language))\(late)"),
            RichText(line.counterpart.isEmpty ? words.networkAccount : line.counterpart), RichText(words.amount(line)),
        ]
    }

    private func proof(_ words: StatementWords) -> [Block] {
        [.space(.medium), .together([.note(RichText(words.proof)), .note(RichText(head.description))])]
    }
}
