import Domain
import Ledger
import Operations
import Wording

/// One proposal: how far it is, who is in it, and what the viewer can do now.
enum ClaimPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let id = try visit.context.id("id", of: ClaimSubject.self)
        let claim = try await visit.desk.ask(ShowClaim(id: id))
        let head = PageHead(
            visit.say(ClaimPhrases.forPlace(claim.candidateCode, claim.slot.slot.offer.title)), code: claim.code,
            tag: visit.tag(claim.state), back: visit.link(ClaimPhrases.claims, to: .claims)
        )
        var aside: [Block] = [.panel(visit.say(ClaimPhrases.about), [.facts(facts(claim, in: visit))])]
        aside += ClaimFit.blocks(claim, in: visit)
        if let card = claim.card {
            aside.append(.card(CardBlock(cards: [CardBlock.Card(card, isLinked: claim.showsCandidate, in: visit)])))
        }
        return Page(
            head,
            [
                ClaimSteps.block(claim, in: visit),
                .columns(ColumnsBlock(main: ClaimOptions.blocks(claim, visit, entry), aside: aside)),
            ]
        )
    }

    private static func facts(_ claim: ClaimView, in visit: Visit) -> [FactsBlock.Fact] {
        var facts = [
            FactsBlock.Fact(
                visit.say(ClaimPhrases.candidate), claim.candidateCode,
                to: claim.showsCandidate ? visit.path(to: .candidate(claim.candidate)) : nil
            ),
            FactsBlock.Fact(
                visit.say(ClaimPhrases.place), claim.slot.slot.offer.title,
                to: claim.showsSlot ? visit.path(to: .slot(claim.slot.slot.id)) : nil
            ),
            FactsBlock.Fact(visit.say(ClaimPhrases.hostFact), claim.taking.name),
        ]
        if let bringing = claim.bringing {
            facts.append(FactsBlock.Fact(visit.say(ClaimPhrases.employer), bringing.name))
        }
        if let contact = claim.contactName { facts.append(FactsBlock.Fact(visit.say(ClaimPhrases.contact), contact)) }
        if let reason = claim.declineReason {
            facts.append(FactsBlock.Fact(visit.say(ClaimPhrases.reason), visit.label(reason)))
        }
        if let reason = claim.candidateReason {
            facts.append(FactsBlock.Fact(visit.say(ClaimPhrases.candidateReason), visit.label(reason)))
        }
        return facts
    }
}
