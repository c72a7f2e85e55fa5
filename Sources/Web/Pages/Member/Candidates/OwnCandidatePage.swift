import Domain
import Ledger
import Operations
import Wording

/// The file of one's own candidate: what is still needed, where it could go, and what goes on.
enum OwnCandidatePage {
    private static let mostMatches = 10

    static func page(_ file: CandidateFile, _ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let candidate = file.candidate
        let claims = try await visit.desk.ask(ClaimsAbout(.candidate(candidate.id)))
        var main: [Block] = []
        if candidate.state.isPreparing { main += GateList.blocks(file, visit, entry) }
        main += claimsPart(claims, in: visit)
        if candidate.state.isPublished { main += try await matchesPart(candidate, in: visit) }
        if !candidate.state.isPreparing, !candidate.state.isOver { main += GateList.done(file, in: visit) }
        return Page(
            CandidatePage.head(file, in: visit),
            [
                CandidatePage.tabs(candidate, current: "", in: visit),
                .columns(ColumnsBlock(main: main, aside: aside(file, in: visit))),
            ]
        )
    }

    private static func claimsPart(_ claims: [ClaimView], in visit: Visit) -> [Block] {
        guard !claims.isEmpty else { return [] }
        return [
            .heading(visit.say(ClaimPhrases.claims)), .rows(claims.reversed().map { RowsBlock.Row($0, in: visit) }),
        ]
    }

    private static func matchesPart(_ candidate: Candidate, in visit: Visit) async throws -> [Block] {
        let found = try await visit.desk.ask(MatchesForCandidate(candidate: candidate.id, limit: mostMatches))
        let heading = Block.heading(visit.say(CandidatePhrases.matches))
        guard !found.isEmpty else {
            return [
                heading,
                .empty(EmptyBlock(visit.say(CandidatePhrases.noMatches), visit.say(CandidatePhrases.noMatchesHint))),
            ]
        }
        return [
            heading, .hint(visit.say(CandidatePhrases.matchesHint)),
            .matches(found.map { match($0, candidate, in: visit) }),
        ]
    }

    private static func match(
        _ found: MatchesForCandidate.MatchedSlot, _ candidate: Candidate, in visit: Visit
    ) -> MatchesBlock.Match {
        let slot = found.slot.slot
        let path = visit.path(to: PagePath.candidate(candidate.id).text + "/voorstellen")
        return MatchesBlock.Match(
            title: slot.offer.title, path: visit.path(to: .slot(slot.id)), code: slot.code,
            line: "\(found.slot.memberName), \(slot.offer.town)",
            fits: MatchesBlock.Match.Fits(found.reasons, in: visit),
            button: ActionsBlock.Button(
                visit.say(ClaimPhrases.propose), to: path, hidden: [HiddenField("slot", slot.id.description)],
                about: slot.code
            )
        )
    }

    private static func aside(_ file: CandidateFile, in visit: Visit) -> [Block] {
        let candidate = file.candidate
        let base = PagePath.candidate(candidate.id).text
        var blocks: [Block] = [.panel(visit.say(CandidatePhrases.card), [.facts(candidate.card.facts(in: visit))])]
        if let akkoord = candidate.gates.akkoord {
            blocks.append(.hint(visit.say(GatePhrases.akkoordGiven(visit.label(akkoord.way), visit.text(akkoord.day)))))
        }
        if candidate.state.isPublished {
            let path = visit.path(to: base + "/klopt")
            let button = ActionsBlock.Button(visit.say(CandidatePhrases.confirmCard), to: path)
            blocks.append(.buttons(button))
        }
        if candidate.state != .placed, !candidate.state.isOver {
            blocks.append(.links([visit.link(CandidatePhrases.withdraw, to: base + "/terugtrekken")]))
        }
        return blocks
    }
}
