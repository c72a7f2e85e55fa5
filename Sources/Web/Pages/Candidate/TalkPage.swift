import Domain
import Ledger
import Operations
import Wording

/// One proposed place, with the candidate's own answer to it.
enum TalkPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let claim = try await claim(visit)
        let say = visit.say
        let isNew = claim.state == .proposed
        return Page(
            PageHead(
                isNew ? say(TalkPhrases.found) : claim.offer.title,
                tag: Tag(claim.state.labelForCandidate(in: visit.language)),
                back: visit.link(TalkPhrases.title, to: SitePath.talks),
                lead: isNew ? say(TalkPhrases.lead(claim.employer, town: claim.offer.town)) : claim.employer
            ),
            narrow: true,
            [.panel(say(TalkPhrases.thePlace), [.facts(facts(claim.offer, visit))])] + question(claim, visit)
        )
    }

    static func agreeToTalk(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try await visit.desk.perform(AgreeToTalk(id: visit.context.id("id", of: ClaimSubject.self)))
        return visit.redirect(to: SitePath.talk(id), flash: .talkAgreed)
    }

    static func agreeToPlacement(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try await visit.desk.perform(AgreeToPlacement(id: visit.context.id("id", of: ClaimSubject.self)))
        return visit.redirect(to: SitePath.talk(id), flash: .placeAgreed)
    }

    /// Without a reason: nobody is asked for one.
    static func decline(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        let id = try visit.context.id("id", of: ClaimSubject.self)
        try await visit.desk.perform(DeclineClaim(id: id, reason: .candidatePrefersNot))
        return visit.redirect(to: SitePath.talks, flash: .talkDeclined)
    }

    private static func claim(_ visit: Visit) async throws -> MyClaim {
        let id = try visit.context.id("id", of: ClaimSubject.self)
        guard let claim = try await visit.desk.ask(MyCard()).claims.first(where: { $0.id == id }) else {
            throw Refusal(.notFound)
        }
        return claim
    }

    private static func question(_ claim: MyClaim, _ visit: Visit) -> [Block] {
        let say = visit.say
        func answer(_ yes: Labels, _ part: String) -> Block {
            .answer(
                AnswerBlock.Choice(say(yes), to: visit.path(to: SitePath.talk(claim.id, part))),
                AnswerBlock.Choice(say(TalkPhrases.no), to: visit.path(to: SitePath.talk(claim.id, "liever-niet")))
            )
        }
        switch claim.state {
        case .proposed, .onHold:
            let pause = claim.state == .onHold ? [Block.note(say(TalkPhrases.onHold))] : []
            return pause + [
                .heading(say(TalkPhrases.askTalk)), .text(say(TalkPhrases.talkText(claim.employer))),
                answer(TalkPhrases.talkYes, "gesprek"), .hint(say(TalkPhrases.noReason)),
            ]
        case .inTalks where claim.agreed: return [.note(say(TalkPhrases.waiting), .good)]
        case .inTalks:
            return [
                .heading(say(TalkPhrases.askPlacement)), .text(say(TalkPhrases.placementText)),
                answer(TalkPhrases.placementYes, "plek"), .hint(say(TalkPhrases.noReason)),
            ]
        case .accepted:
            return [
                .note(
                    say(TalkPhrases.agreed), .good, link: visit.link(MyContractPhrases.title, to: SitePath.ownContracts)
                )
            ]
        case .ended, .declined, .withdrawn, .expired: return [.note(say(TalkPhrases.over))]
        }
    }

    private static func facts(_ offer: SlotOffer, _ visit: Visit) -> [FactsBlock.Fact] {
        let say = visit.say
        let offers = offer.offers.map { $0.label(in: visit.language) }.joined(separator: ", ")
        return [
            FactsBlock.Fact(say(TalkPhrases.work), offer.title),
            offer.tasks.isEmpty ? nil : FactsBlock.Fact(say(TalkPhrases.tasks), offer.tasks.joined(separator: ", ")),
            FactsBlock.Fact(
                say(TalkPhrases.hours), say(TalkPhrases.between(offer.minimumWeeklyMinutes, offer.maximumWeeklyMinutes))
            ),
            FactsBlock.Fact(say(TalkPhrases.term), say(TalkPhrases.term(offer.start, offer.end))),
            FactsBlock.Fact(say(TalkPhrases.town), offer.town),
            FactsBlock.Fact(say(TalkPhrases.kind), offer.kind.label(in: visit.language)),
            offers.isEmpty ? nil : FactsBlock.Fact(say(TalkPhrases.offers), offers),
        ].compactMap { $0 }
    }
}
