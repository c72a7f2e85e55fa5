import Domain
import Operations
import Wording

/// Who takes part, for a member's user to read.
enum DirectoryPage {
    static func show(_ visit: Visit) async throws -> Page {
        let entries = try await visit.desk.ask(ShowDirectory())
        let columns = [
            TableBlock.Column(visit.say(BalancePhrases.member)), TableBlock.Column(visit.say(DirectoryPhrases.code)),
            TableBlock.Column(visit.say(DirectoryPhrases.sector)), TableBlock.Column(visit.say(DirectoryPhrases.places)),
        ]
        let rows = entries.map { entry in
            [
                TableBlock.Cell(
                    entry.member.name, tag: entry.member.state == .suspended ? Tag(visit.label(entry.member.state)) : nil
                ),
                TableBlock.Cell(entry.member.code, code: true), TableBlock.Cell(visit.label(entry.member.sector)),
                TableBlock.Cell(entry.places.joined(separator: ", ")),
            ]
        }
        return Page(
            PageHead(visit.say(DirectoryPhrases.title), lead: visit.say(DirectoryPhrases.lead)),
            [.table(TableBlock(columns, rows: rows))]
        )
    }
}
