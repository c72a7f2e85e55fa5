import Domain
package import Ledger
import Manuscript
import Wording

extension NetworkOverview {
    /// Placements that ended in the month with that outcome; nil counts those of which nobody had said it at the
    /// freeze.
    package func count(of outcome: PlacementOutcome?) -> Int {
        placements.map(\.facts).count { $0.outcome == outcome && month.days.contains($0.lastDay) }
    }

    /// Placements of earlier months of which that outcome became known since the previous freeze.
    package func lateCount(of outcome: PlacementOutcome) -> Int {
        lateOutcomes.count { $0.outcome == outcome }
    }

    /// The outcomes of the month's ends, those that are not known yet, and each that became known for an earlier month.
    func outcomes(_ words: StatementWords) -> [Block] {
        var rows = PlacementOutcome.allCases.map { outcome in
            [outcome.label(in: words.language), words.whole(count(of: outcome)), words.whole(lateCount(of: outcome))]
        }
        rows.append([words.unknownOutcome, words.whole(count(of: nil)), ""])
        // The column of earlier months is there when it says something.
        let width = lateOutcomes.isEmpty ? 2 : 3
        let table = small(
            words.outcomes, Array([words.outcome, words.ended, words.earlierMonths].prefix(width)),
            rows.map { Array($0.prefix(width)) }, note: words.outcomesNote)
        guard !lateOutcomes.isEmpty else { return [table] }
        return [table, .heading(Heading(.second, words.lateOutcomes)), lateTable(words)]
    }

    private func lateTable(_ words: StatementWords) -> Block {
        .table(
            PrintedTable(
                columns: [
                    TableColumn(words.placement, relativeWidth: 11), TableColumn(words.lastDay, relativeWidth: 11),
                    TableColumn(words.outcome, relativeWidth: 40),
                ],
                rows: lateOutcomes.map { late in
                    [
                        late.code, DayText.short(late.endedOn),
                        late.outcome.label(in: words.language) + words.belongsTo(late.endedOn.month),
                    ].map { RichText($0) }
                }
            )
        )
    }
}
