import Domain
import Ledger
import Operations
import Wording

/// What coordinators corrected, and what still waits for a second one.
enum CorrectionsPage {
    static func show(_ visit: Visit) async throws -> Page {
        let key = visit.after()
        let before = CorrectionId(key)
        let views = try await visit.desk.ask(ListCorrections(before: before, limit: Visit.listLength))
        let say = visit.say
        let head = PageHead(
            say(CorrectionPhrases.title), back: visit.link(StandingPhrases.title, to: .balances),
            lead: say(CorrectionPhrases.lead), actions: [visit.link(CorrectionPhrases.new, to: SitePath.newCorrection)]
        )
        guard !views.isEmpty else {
            return Page(head, [.empty(EmptyBlock(say(CorrectionPhrases.none), say(CorrectionPhrases.noneText)))])
        }
        let rows = views.map { view in
            RowsBlock.Row(
                view.subject.isEmpty ? say(CorrectionPhrases.network) : view.subject,
                to: visit.path(to: .correction(view.correction.id)), line: view.correction.reason,
                hint: visit.text(view.correction.proposedAt), tag: visit.tag(view.correction.state)
            )
        }
        let last = views.last.map { $0.correction.id.description }
        return Page(
            head, [.rows(rows)] + visit.pager(PagePath.corrections.text, shown: views.count, last: last))
    }
}
