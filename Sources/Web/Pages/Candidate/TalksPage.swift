import Domain
import Operations
import Wording

/// The places that were proposed to the candidate.
enum TalksPage {
    static func show(_ visit: Visit) async throws -> Page {
        let mine = try await visit.desk.ask(MyCard())
        let say = visit.say
        let rows = mine.claims.map { claim in
            RowsBlock.Row(
                claim.offer.title, to: visit.path(to: SitePath.talk(claim.id)),
                line: "\(claim.employer), \(claim.offer.town)",
                hint: say(TalkPhrases.between(claim.offer.minimumWeeklyMinutes, claim.offer.maximumWeeklyMinutes)),
                tag: Tag(claim.state.labelForCandidate(in: visit.language), claim.state.isLive ? .calm : .plain)
            )
        }
        return Page(
            PageHead(say(TalkPhrases.title)), narrow: true,
            [rows.isEmpty ? .empty(EmptyBlock(say(TalkPhrases.none), say(TalkPhrases.noneText))) : .rows(rows)]
        )
    }
}
