package import Domain
import Ledger
package import Manuscript
import Wording

extension NetworkOverview {
    /// The overview as it is printed: the picture of all balances first, then what asks for a call, then the figures.
    package func document(in language: Language) -> PrintedDocument {
        let words = StatementWords(language)
        return PrintedDocument(
            title: words.pick("Overzicht \(words.long(month))", "Overview of \(words.long(month))"), subtitle: network,
            language: language.printed, createdAt: madeAt.printed, footer: "\(network) · \(month)",
            blocks: [chart(words)] + attention(words) + figures(words) + counts(words) + proof(words)
        )
    }

    private func chart(_ words: StatementWords) -> Block {
        .balanceChart(
            BalanceChart(
                caption: words.pick(
                    "Saldo per lid, eind van \(words.long(month))",
                    "Balance of each member, end of \(words.long(month))"),
                negativeSide: words.pick("meer gebracht", "brought more"),
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
        let usedUp = members.filter(\.isRoomUsedUp).map { "\($0.name) (\($0.code))" }
        let onlyBring = members.filter(\.onlyBrings).map { "\($0.name) (\($0.code))" }
        var blocks: [Block] = []
        if !usedUp.isEmpty {
            blocks.append(.heading(Heading(.second, words.pick("Ruimte gebruikt", "Room used up"))))
            blocks.append(.bullets(usedUp.map { RichText($0) }))
        }
        if !onlyBring.isEmpty {
            blocks.append(
                .heading(Heading(.second, words.pick("Leden die nog niet haalden", "Members that have not taken yet"))))
            blocks.append(.bullets(onlyBring.map { RichText($0) }))
        }
        guard !blocks.isEmpty else { return [] }
        return [.heading(Heading(.first, words.pick("Om te bellen", "To call")))] + blocks
    }

    private func figures(_ words: StatementWords) -> [Block] {
        let columns = [
            TableColumn(words.pick("lid", "member"), relativeWidth: 24),
            TableColumn(words.brought, alignment: .trailing, relativeWidth: 8),
            TableColumn(words.taken, alignment: .trailing, relativeWidth: 8),
            TableColumn(words.balance, alignment: .trailing, relativeWidth: 7),
            TableColumn(words.pick("deze maand", "this month"), alignment: .trailing, relativeWidth: 9),
            TableColumn(words.pick("saldo uren", "hours balance"), alignment: .trailing, relativeWidth: 11),
        ]
        return [
            .heading(Heading(.first, words.pick("Alle leden", "All members"))),
            .table(
                PrintedTable(
                    columns: columns, rows: members.map { row($0.name, $0.closing, $0.movement, words) },
                    total: row(words.networkAccount, networkAccount, nil, words)
                )
            ),
        ]
    }

    private func row(
        _ name: String, _ closing: AccountBalances, _ movement: AccountBalances?, _ words: StatementWords
    ) -> [RichText] {
        [
            RichText(name), RichText(words.count(closing.placements.brought)),
            RichText(words.count(closing.placements.taken)),
            RichText(PlacementsText.signed(hundredths: closing.placements.net, in: words.language)),
            RichText(movement.map { PlacementsText.signed(hundredths: $0.placements.net, in: words.language) } ?? ""),
            RichText(HoursText.signed(minutes: closing.minutes.net, in: words.language)),
        ]
    }

    private func counts(_ words: StatementWords) -> [Block] {
        let kinds = PrintedTable(
            columns: [
                TableColumn(words.pick("soort", "kind"), relativeWidth: 24),
                TableColumn(words.pick("begonnen", "begun"), alignment: .trailing),
                TableColumn(words.pick("lopen nu", "running"), alignment: .trailing),
            ],
            rows: placements.map { [RichText($0.kind.label(in: words.language)), "\($0.begun)", "\($0.running)"] }
        )
        let ends = PrintedTable(
            columns: [
                TableColumn(words.pick("uitkomst", "outcome"), relativeWidth: 24),
                TableColumn(words.pick("geëindigd", "ended"), alignment: .trailing),
            ],
            rows: outcomes.map { [RichText($0.outcome.label(in: words.language)), "\($0.ended)"] }
        )
        return [
            .together([.heading(Heading(.first, words.pick("Plaatsingen", "Placements"))), .table(kinds)]),
            .together([.heading(Heading(.first, words.pick("Uitkomsten", "Outcomes"))), .table(ends)]),
        ]
    }

    private func proof(_ words: StatementWords) -> [Block] {
        [.space(.medium), .together([.note(RichText(words.proof)), .note(RichText(head.description))])]
    }
}
