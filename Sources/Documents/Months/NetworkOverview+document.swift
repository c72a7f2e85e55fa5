package import Domain
import Ledger
package import Manuscript
import Wording

extension NetworkOverview {
    /// The overview as it is printed: the picture of all balances first, then what asks for a call, then the figures.
    package func document(in language: Language) -> PrintedDocument {
        let words = StatementWords(language)
        return PrintedDocument(
            title: words.overviewTitle(month), subtitle: network, language: language.printed,
            createdAt: madeAt.printed, footer: "\(network) · \(month)",
            blocks: [chart(words)] + attention(words) + figures(words) + movementTable(words) + counts(words)
                + lateHours(words) + exchange(words) + proof(words)
        )
    }

    private func chart(_ words: StatementWords) -> Block {
        .balanceChart(
            BalanceChart(
                caption: words.chart(month), negativeSide: words.pick("meer gebracht", "brought more"),
                positiveSide: words.pick("meer gehaald", "taken more"),
                bars: members.sorted { ($1.closing.placements.net, $0.code) < ($0.closing.placements.net, $1.code) }.map
                { row in
                    BalanceBar(
                        label: row.name, hundredths: Int(row.closing.placements.net),
                        detail: RatioText.placements(row.closing.placements, in: words.language)
                    )
                }
            )
        )
    }

    private func attention(_ words: StatementWords) -> [Block] {
        let usedUp = members.filter(\.isRoomUsedUp).map { row in
            "\(row.name) (\(row.code)): \(words.usedOf(Room.used(row.closing.placements), row.room))"
        }
        let onlyBring = members.filter(\.onlyBrings).map { row in
            "\(row.name) (\(row.code)): \(words.count(row.closing.placements.brought)) \(words.brought)"
        }
        let parts = [(words.roomUsed, usedUp), (words.onlyBring, onlyBring)].filter { !$0.1.isEmpty }
        guard !parts.isEmpty else { return [] }
        return [.heading(Heading(.first, words.toCall))]
            + parts.flatMap { [.heading(Heading(.second, $0.0)), .bullets($0.1.map { RichText($0) })] as [Block] }
    }

    private func figures(_ words: StatementWords) -> [Block] {
        let columns = [
            TableColumn(words.member, relativeWidth: 24),
            TableColumn(words.brought, alignment: .trailing, relativeWidth: 8),
            TableColumn(words.taken, alignment: .trailing, relativeWidth: 8),
            TableColumn(words.balance, alignment: .trailing, relativeWidth: 7),
            TableColumn(words.perHundred, alignment: .trailing, relativeWidth: 8),
            TableColumn(words.thisMonth, alignment: .trailing, relativeWidth: 9),
            TableColumn(words.hoursBalance, alignment: .trailing, relativeWidth: 10),
            TableColumn(words.offered, alignment: .trailing, relativeWidth: 8),
        ]
        func cells(
            _ name: String, _ closing: AccountBalances, _ perHundred: String, _ movement: String, _ offered: String
        ) -> [RichText] {
            [
                name, words.count(closing.placements.brought), words.count(closing.placements.taken),
                words.signed(closing.placements.net), perHundred, movement, words.signedHours(closing.minutes.net),
                offered,
            ].map { RichText($0) }
        }
        let rows = members.map { row in
            cells(
                row.name, row.closing, row.perHundredEmployees.map { words.signed($0) } ?? "",
                words.signed(row.movement.placements.net), words.whole(row.slotsOffered))
        }
        return [
            .heading(Heading(.first, words.allMembers)),
            .table(
                PrintedTable(
                    columns: columns, rows: rows, total: cells(words.networkAccount, networkAccount, "", "", ""))),
        ]
    }

    private func movementTable(_ words: StatementWords) -> [Block] {
        let heading = Block.heading(Heading(.first, words.movements))
        let lines = movements.filter { $0.unit == .placements }
        guard !lines.isEmpty else { return [heading, .paragraph(RichText(words.noMovements))] }
        return [heading, bookings(lines, words)]
    }

    /// What was booked in hours beside those of the month's placements; nothing, when there was nothing.
    private func lateHours(_ words: StatementWords) -> [Block] {
        let lines = movements.filter { $0.unit == .minutes }
        guard !lines.isEmpty else { return [] }
        return [.heading(Heading(.first, words.lateHours)), bookings(lines, words)]
    }

    private func bookings(_ lines: [Movement], _ words: StatementWords) -> Block {
        let columns = [
            TableColumn(words.day, relativeWidth: 10), TableColumn(words.placement, relativeWidth: 10),
            TableColumn(words.what, relativeWidth: 17), TableColumn(words.brings, relativeWidth: 16),
            TableColumn(words.takes, relativeWidth: 16),
            TableColumn(words.amount, alignment: .trailing, relativeWidth: 7),
        ]
        let rows = lines.map { line in
            [
                DayText.short(line.day), line.placementCode,
                line.cause.label(in: words.language) + (line.belongsTo.map { words.belongsTo($0) } ?? ""),
                line.bringing.isEmpty ? words.networkAccount : line.bringing,
                line.taking.isEmpty ? words.networkAccount : line.taking,
                line.unit == .minutes ? words.signedHours(line.amount) : words.count(line.amount),
            ].map { RichText($0) }
        }
        return .table(PrintedTable(columns: columns, rows: rows))
    }

    private func proof(_ words: StatementWords) -> [Block] {
        [.space(.small), .together([.note(RichText(words.proof)), .note(RichText(head.description))])]
    }
}
