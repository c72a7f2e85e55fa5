import Domain
import Ledger
import Operations
import Wording

/// Who the candidate of a proposal is: for the one contact person, from the talk on. Each look is recorded, unless it
/// is the own employer's.
enum ClaimIdentityPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let claim = try await claim(visit)
        let path = PagePath.claim(claim.id).text + "/kandidaat"
        return page(claim, [LayerLook.explanation(LookPhrases.claimLead, to: path, in: visit)], in: visit)
    }

    /// The answer to the button.
    static func look(_ visit: Visit, _ input: FormInput) async throws -> Page {
        try input.fields.finish()
        let claim = try await claim(visit)
        let identity = try await visit.desk.perform(LookAtIdentity(id: claim.candidate))
        let facts = [
            FactsBlock.Fact(visit.say(CandidatePhrases.name), identity.name),
            FactsBlock.Fact(visit.say(CandidatePhrases.email), identity.email, to: "mailto:\(identity.email)"),
            FactsBlock.Fact(visit.say(CandidatePhrases.phone), identity.phone ?? visit.say(CommonPhrases.unknown)),
        ]
        return page(claim, [.facts(facts), .hint(visit.say(LookPhrases.keepToYourself))], in: visit)
    }

    private static func claim(_ visit: Visit) async throws -> ClaimView {
        let claim = try await visit.desk.ask(ShowClaim(id: visit.context.id("id", of: ClaimSubject.self)))
        guard claim.mayLookAtIdentity, claim.state.isBetweenPeople || claim.isBringing else { throw Refusal(.notFound) }
        return claim
    }

    private static func page(_ claim: ClaimView, _ blocks: [Block], in visit: Visit) -> Page {
        let back = PageLink(visit.say(ClaimPhrases.claim(claim.code)), to: visit.path(to: .claim(claim.id)))
        return Page(
            PageHead(visit.say(ClaimPhrases.whoIsIt), code: claim.candidateCode, back: back), narrow: true, blocks)
    }
}
