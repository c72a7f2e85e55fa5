import Domain
import Ledger
import Operations
import Wording

/// What closing the next month would book.
enum MonthPreview {
    static func page(_ preview: PreviewMonth.Answer, _ visit: Visit) async throws -> Page {
        let members = try await visit.desk.ask(ListMembers())
        let names = Dictionary(members.map { ($0.id, $0.name) }) { first, _ in first }
        let say = visit.say
        let isReady = preview.closableFrom <= visit.desk.today
        let confirmation = visit.link(MonthPhrases.toConfirmation, to: SitePath.month(preview.month, "sluiten"))
        let wait: [Block] = isReady ? [] : [.note(say(MonthPhrases.closableFrom(preview.closableFrom)))]
        return try await Page(
            PageHead(
                say(MonthPhrases.close(preview.month)), back: visit.link(MonthPhrases.title, to: .months),
                lead: say(MonthPhrases.previewLead)
            ),
            [.figures(figures(preview, visit))] + missing(preview, visit) + wait
                + MonthOwing.blocks(preview.month, visit) + [table(preview, names, visit)]
                + MonthBookings.blocks(preview, names, visit)
                + (isReady ? [.links([confirmation], plain: true)] : [])
        )
    }

    private static func figures(_ preview: PreviewMonth.Answer, _ visit: Visit) -> [FiguresBlock.Figure] {
        let minutes = preview.lines.reduce(0) { $0 + $1.minutes }
        return [
            FiguresBlock.Figure(visit.say(MonthPhrases.placements), String(preview.withHours)),
            FiguresBlock.Figure(visit.say(MonthPhrases.hours), HoursText.amount(minutes: minutes, in: visit.language)),
            FiguresBlock.Figure(visit.say(MonthPhrases.missing), String(preview.missingReports)),
        ]
    }

    private static func missing(_ preview: PreviewMonth.Answer, _ visit: Visit) -> [Block] {
        var notes: [Block] = []
        if preview.missingReports > 0 {
            let count = visit.say(MonthPhrases.withoutReport(preview.missingReports))
            notes.append(.note(visit.say(MonthPhrases.scheduleCounts), strong: count, .warn))
        }
        if !preview.awaitingOutcome.isEmpty {
            let codes = visit.say(MonthPhrases.withoutOutcome(preview.awaitingOutcome.map(\.code)))
            notes.append(.note(visit.say(MonthPhrases.awaitingOutcome), strong: codes, .warn))
        }
        return notes + (closing(preview.way).map { [.note(visit.say($0))] } ?? [])
    }

    /// When it closes without the coordinator; nil where that never happens.
    private static func closing(_ way: ClosingWay) -> Labels? {
        switch way {
        case .byCoordinator: nil
        case .passed: MonthPhrases.waitsForYou
        case .on(let day): MonthPhrases.closesItself(day)
        case .later(let day): MonthPhrases.closesLater(day)
        }
    }

    private static func table(_ preview: PreviewMonth.Answer, _ names: [MemberId: String], _ visit: Visit) -> Block {
        let say = visit.say
        guard !preview.lines.isEmpty else { return .text(say(MonthPhrases.noHours)) }
        let columns = [
            TableBlock.Column(say(MonthPhrases.placement)), TableBlock.Column(say(MonthPhrases.brings)),
            TableBlock.Column(say(MonthPhrases.takes)), TableBlock.Column(say(MonthPhrases.source)),
            TableBlock.Column(say(MonthPhrases.hours).capitalisedFirst, number: true),
        ]
        let rows = preview.lines.map { line in
            let placement = line.placement
            return [
                TableBlock.Cell(placement.code, to: visit.path(to: .placement(placement.id))),
                TableBlock.Cell(placement.bringing.flatMap { names[$0] } ?? ""),
                TableBlock.Cell(names[placement.taking] ?? ""),
                line.reported
                    ? TableBlock.Cell(say(MonthPhrases.reported))
                    : TableBlock.Cell("", tag: Tag(say(MonthPhrases.scheduled), .warn)),
                line.minutes == 0
                    ? TableBlock.Cell(say(MonthPhrases.noneWorked))
                    : TableBlock.Cell(HoursText.amount(minutes: line.minutes, in: visit.language)),
            ]
        }
        return .table(TableBlock(columns, caption: say(MonthPhrases.hoursTitle), rows: rows))
    }
}
