import Domain
import Ledger
import Operations
import Wording

/// One correction: what it does, why, who decided, and what the visitor can still do about it.
enum CorrectionPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let view = try await visit.desk.ask(ShowCorrection(id: visit.context.id("id", of: Correction.self)))
        let texts = try await CorrectionTexts(visit)
        let head = PageHead(
            visit.say(CorrectionPhrases.one), code: view.subject, tag: visit.tag(view.correction.state),
            back: visit.link(CorrectionPhrases.title, to: .corrections)
        )
        return Page(head, narrow: true, [.facts(facts(view, texts))] + actions(view, visit, entry))
    }

    static func approve(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try await visit.desk.perform(ApproveCorrection(id: visit.context.id("id", of: Correction.self)))
        return visit.redirect(to: .correction(id), flash: .correctionBooked)
    }

    static func refuse(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let reason = try CorrectionForms.refusal.value(from: fields)
        let id = try visit.context.id("id", of: Correction.self)
        try await visit.desk.perform(RefuseCorrection(id: id, reason: reason))
        return visit.redirect(to: .correction(id), flash: .correctionRefused)
    }

    static func withdraw(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try await visit.desk.perform(WithdrawCorrection(id: visit.context.id("id", of: Correction.self)))
        return visit.redirect(to: .correction(id), flash: .correctionWithdrawn)
    }

    static func erase(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try await visit.desk.perform(EraseReason(id: visit.context.id("id", of: Correction.self)))
        return visit.redirect(to: .correction(id), flash: .reasonErased)
    }

    private static func facts(_ view: CorrectionView, _ texts: CorrectionTexts) -> [FactsBlock.Fact] {
        let visit = texts.visit
        let say = visit.say
        let correction = view.correction
        let proposer = view.proposer?.name ?? say(CorrectionPhrases.theOperator)
        return [
            view.reversed.map { FactsBlock.Fact(say(CorrectionPhrases.reverses), texts.reversed($0)) },
            correction.plan.booked.map { FactsBlock.Fact(say(CorrectionPhrases.books), texts.booked($0)) },
            FactsBlock.Fact(say(CorrectionPhrases.effectiveOn), visit.text(correction.effectiveOn)),
            FactsBlock.Fact(say(CorrectionPhrases.reason), correction.reason ?? say(CorrectionPhrases.erased)),
            FactsBlock.Fact(
                say(CorrectionPhrases.proposedBy), "\(proposer), \(visit.text(correction.proposedAt))"),
            correction.state == .proposed
                ? FactsBlock.Fact(say(CorrectionPhrases.answerBy), visit.text(correction.answerBy)) : nil,
            view.decider.map { FactsBlock.Fact(say(CorrectionPhrases.decidedBy), $0.name) },
            correction.refusal.map { FactsBlock.Fact(say(CorrectionPhrases.refusal), $0) },
        ].compactMap { $0 }
    }

    private static func actions(_ view: CorrectionView, _ visit: Visit, _ entry: FormEntry) -> [Block] {
        let say = visit.say
        func path(_ part: String) -> String {
            visit.path(to: "\(PagePath.correction(view.correction.id).text)/\(part)")
        }
        guard view.correction.state == .proposed else {
            guard view.correction.reason != nil else { return [] }
            let button = ActionsBlock.Button(say(CorrectionPhrases.erase), to: path("reden-wissen"))
            return [.hint(say(CorrectionPhrases.eraseHint)), .buttons(button)]
        }
        let withdraw = Block.buttons(ActionsBlock.Button(say(CorrectionPhrases.withdraw), to: path("intrekken")))
        guard view.mayDecide else { return [.note(say(CorrectionPhrases.waits), .warn), withdraw] }
        let approve = ActionsBlock.Button(say(CorrectionPhrases.approve), to: path("akkoord"), quiet: false)
        let refusal = FormBlock(
            to: path("afwijzen"), [entry.area("reason", say(CorrectionPhrases.refusal))],
            submit: say(CorrectionPhrases.refuse), quiet: true
        )
        return [
            .panel(nil, [.text(say(CorrectionPhrases.approveLead)), .buttons(approve)]),
            .panel(say(CorrectionPhrases.refuse), [.form(refusal)]), withdraw,
        ]
    }
}
