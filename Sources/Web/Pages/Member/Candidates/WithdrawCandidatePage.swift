import Domain
import Ledger
import Operations
import Wording

/// Takes a candidate out of the exchange, after a question.
enum WithdrawCandidatePage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        let candidate = try await visit.desk.ask(ShowOwnCandidate(id: id)).candidate
        let form = FormBlock(
            to: visit.path(to: PagePath.candidate(id).text + "/terugtrekken"), [],
            submit: visit.say(CandidatePhrases.withdrawNow),
            cancel: visit.link(FramePhrases.noBack, to: .candidate(id)), danger: true
        )
        return Page(
            PageHead(visit.say(CandidatePhrases.withdrawQuestion(candidate.code))), narrow: true,
            [.panel(nil, [.bullets(CandidatePhrases.withdrawResults.map(visit.say)), .form(form)], confirmation: true)]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        try fields.finish()
        try await visit.desk.perform(WithdrawCandidate(id: id))
        return visit.redirect(to: .candidate(id), flash: .candidateWithdrawn)
    }
}
