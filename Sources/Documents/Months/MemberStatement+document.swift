package import Domain
import Ledger
package import Manuscript
import Wording

extension MemberStatement {
    /// The statement as it is printed: balances and what they mean, the picture, the proof, then every line. The proof
    /// stands on the first page, so that nobody loses it and it is never all that is left for a last one.
    package func document(in language: Language) -> PrintedDocument {
        let words = StatementWords(language)
        return PrintedDocument(
            title: words.title(month), subtitle: "\(memberName) (\(memberCode))", language: language.printed,
            createdAt: madeAt.printed, footer: "\(network) · \(memberCode) · \(month)",
            blocks: [summary(words), nextStep(words), picture(words)] + remarks(words) + proof(words)
                + placementTable(words) + otherTable(words)
        )
    }

    private func summary(_ words: StatementWords) -> Block {
        func row(_ label: String, _ balances: AccountBalances) -> [RichText] {
            [
                RichText(label), RichText(words.signed(balances.placements.net)),
                RichText(RatioText.placements(balances.placements, in: words.language)),
                RichText(words.signedHours(balances.minutes.net)), RichText(words.hours(balances.minutes.brought)),
                RichText(words.hours(balances.minutes.taken)),
            ]
        }
        return .table(
            PrintedTable(
                columns: [
                    TableColumn("", relativeWidth: 18),
                    TableColumn(words.balance, alignment: .trailing, relativeWidth: 6),
                    TableColumn(words.counters, relativeWidth: 16),
                    TableColumn(words.hoursBalance, alignment: .trailing, relativeWidth: 12),
                    TableColumn(words.hoursBrought, alignment: .trailing, relativeWidth: 11),
                    TableColumn(words.hoursTaken, alignment: .trailing, relativeWidth: 10),
                ],
                rows: [row(words.opening(month), opening), row(words.during(month), movement)],
                total: row(words.closing(month), closing)
            )
        )
    }

    private func nextStep(_ words: StatementWords) -> Block {
        let used = Room.used(closing.placements)
        let balance = BalanceSentence.of(closing.placements).text(in: words.language)
        let advice: RichText =
            switch roomUse {
            case .left: RichText("\(balance) \(words.roomLeft(used: used, room: room))")
            case .exact: RichText("\(balance) ") + .bold(words.roomExactlyUsed(room)) + RichText(words.afterRoom)
            case .beyond: .bold(words.roomUsedUp(used: used, room: room))
            }
        return .paragraph(advice + RichText(" " + words.offered(slotsOffered, in: month)))
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

    private func placementTable(_ words: StatementWords) -> [Block] {
        let heading = Block.heading(Heading(.first, words.placements(month)))
        guard !placements.isEmpty else { return [heading, .paragraph(RichText(words.noPlacements(month)))] }
        let columns = [
            TableColumn(words.placement, relativeWidth: 11), TableColumn(words.side, relativeWidth: 9),
            TableColumn(words.with, relativeWidth: 26), TableColumn(words.period, relativeWidth: 22),
            TableColumn(words.counts, alignment: .trailing, relativeWidth: 8),
            TableColumn(words.hours, alignment: .trailing, relativeWidth: 6),
            TableColumn(words.accordingTo, relativeWidth: 8),
        ]
        let rows = placements.map { line in
            [
                line.code, line.side.label(in: words.language), line.counterpart, words.period(line),
                line.hundredths == 0 ? "" : words.count(line.hundredths), words.hours(line.minutes),
                words.source(isReported: line.isReported),
            ].map { RichText($0) }
        }
        return [heading, .table(PrintedTable(columns: columns, rows: rows))]
    }

    private func otherTable(_ words: StatementWords) -> [Block] {
        guard !others.isEmpty else { return [] }
        let columns = [
            TableColumn(words.day, relativeWidth: 10), TableColumn(words.placement, relativeWidth: 10),
            TableColumn(words.what, relativeWidth: 30), TableColumn(words.with, relativeWidth: 18),
            TableColumn(words.amount, alignment: .trailing, relativeWidth: 10),
        ]
        let rows = others.map { line in
            let late = line.belongsTo.map { words.belongsTo($0) } ?? ""
            return [
                DayText.short(line.day), line.placementCode,
                "\(line.side.label(in: words.language)): \(line.cause.label(in: words.language))\(late)",
                line.counterpart.isEmpty ? words.networkAccount : line.counterpart, words.amount(line),
            ].map { RichText($0) }
        }
        return [.heading(Heading(.first, words.others)), .table(PrintedTable(columns: columns, rows: rows))]
    }

    private func remarks(_ words: StatementWords) -> [Block] {
        let scheduled = isBroughtBySchedule ? [words.scheduleCounts] : []
        let hours = scheduled + (objectUntil.map { [words.objectUntil($0)] } ?? [])
        let notes = hours.isEmpty ? [] : [hours.joined(separator: " ")]
        let corrected = isCorrected ? [words.reasons(at: addresses.balance)] : []
        // What the member itself can still do stands in the size of the text, not of the notes.
        let own = unreported.isEmpty ? [] : [words.unreported(unreported, at: addresses.hours)]
        return own.map { .paragraph(RichText($0)) } + (notes + corrected).map { .note(RichText($0)) }
    }

    private func proof(_ words: StatementWords) -> [Block] {
        [.together([.note(RichText(words.proof)), .note(RichText(head.description))])]
    }
}
