import Domain
import Ledger
import Operations
import Wording

/// Records that a lawyer checked the texts.
enum ClauseReviewPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let answer = try await visit.desk.ask(ListClauses())
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: SitePath.clauseReview),
            [
                entry.input("lawyer", say(ClausePhrases.lawyer)),
                entry.day("reviewed_on", say(ClausePhrases.reviewedOn), value: visit.desk.today),
            ],
            hidden: [HiddenField("texts_hash", answer.textsHash.description)], submit: say(ClausePhrases.record),
            cancel: visit.link(FramePhrases.cancel, to: SitePath.clauses)
        )
        return Page(
            PageHead(
                say(ClausePhrases.record), back: visit.link(ClausePhrases.title, to: SitePath.clauses),
                lead: say(ClausePhrases.reviewLead)
            ), [.form(form)]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let lawyer = fields.text("lawyer", PersonName.init)
        let reviewedOn = fields.required("reviewed_on", .typedDay)
        let textsHash = fields.required("texts_hash", .digest)
        try fields.finish()
        try await visit.desk.perform(
            RecordClauseReview(lawyer: lawyer(), reviewedOn: reviewedOn(), textsHash: textsHash())
        )
        return visit.redirect(to: SitePath.clauses, flash: .clausesReviewed)
    }

    static func withdraw(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        try await visit.desk.perform(WithdrawClauseReview())
        return visit.redirect(to: SitePath.clauses, flash: .clauseReviewWithdrawn)
    }
}
