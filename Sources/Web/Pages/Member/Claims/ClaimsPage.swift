import Domain
import Operations
import Wording

/// The proposals that one's own members have part in: those that go on, and the ones before.
enum ClaimsPage {
    static func show(_ visit: Visit) async throws -> Page {
        let running = try await claims(in: [.proposed, .inTalks, .accepted, .onHold], visit)
        let past = try await claims(in: [.ended, .declined, .withdrawn, .expired], visit)
        var blocks: [Block] = [.heading(visit.say(ClaimPhrases.running))]
        blocks.append(
            running.isEmpty
                ? .empty(
                    EmptyBlock(
                        visit.say(ClaimPhrases.noneYet), visit.say(ClaimPhrases.noneYetHint),
                        action: visit.link(CandidatePhrases.cards, to: .candidates)
                    )
                ) : .rows(running.map { RowsBlock.Row($0, in: visit) })
        )
        if !past.isEmpty {
            blocks += [
                .heading(visit.say(ClaimPhrases.past)),
                .rows(past.prefix(Visit.listLength).map { RowsBlock.Row($0, in: visit) }),
            ]
        }
        return Page(PageHead(visit.say(ClaimPhrases.claims), lead: visit.say(ClaimPhrases.lead)), blocks)
    }

    /// The newest first.
    private static func claims(in states: [ClaimState], _ visit: Visit) async throws -> [ClaimView] {
        var found: [ClaimView] = []
        for state in states { found += try await visit.desk.ask(ListClaims(state: state)) }
        return found.sorted { $0.code > $1.code }
    }
}
