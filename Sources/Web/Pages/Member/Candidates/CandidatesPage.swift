import Domain
import Operations
import Wording

/// One's own candidates, and the cards of other members'.
enum CandidatesPage {
    static func show(_ visit: Visit) async throws -> Page {
        let own = try await visit.desk.ask(ListCandidates(after: visit.after("own"), limit: Visit.listLength))
        let head = PageHead(
            visit.say(CandidatePhrases.candidates),
            actions: [visit.link(CandidatePhrases.add, to: "/kandidaten/nieuw")]
        )
        return Page(head, ownPart(own, in: visit) + (try await cardsPart(in: visit)))
    }

    private static func ownPart(_ files: [CandidateFile], in visit: Visit) -> [Block] {
        let heading = visit.isCoordinator ? CandidatePhrases.allCandidates : CandidatePhrases.ownCandidates
        let list: Block =
            files.isEmpty
            ? .empty(
                EmptyBlock(
                    visit.say(CandidatePhrases.noneYet), visit.say(CandidatePhrases.noneYetHint),
                    action: visit.link(CandidatePhrases.add, to: "/kandidaten/nieuw")
                )
            )
            : .rows(files.map { row($0, in: visit) })
        let pager = visit.pager("/kandidaten", shown: files.count, last: files.last?.candidate.code, name: "own")
        return [.heading(visit.say(heading)), list] + pager
    }

    private static func row(_ file: CandidateFile, in visit: Visit) -> RowsBlock.Row {
        let card = file.candidate.card
        let line = [
            visit.isCoordinator || visit.me.members.count > 1 ? file.memberName : nil, visit.weekly(card.weeklyMinutes),
            card.postcodeArea.region.name,
        ].compactMap { $0 }
        return RowsBlock.Row(
            visit.title(card.functionGroup), to: visit.path(to: .candidate(file.candidate.id)),
            code: file.candidate.code,
            line: line.joined(separator: ", "), hint: hint(file, in: visit), tag: visit.tag(file.candidate.state)
        )
    }

    /// What this candidate waits for, and what the own employer calls the file.
    private static func hint(_ file: CandidateFile, in visit: Visit) -> String? {
        let reference = file.candidate.reference.map { visit.say(CandidatePhrases.ownReference($0)) }
        let missing = file.candidate.state.isPreparing ? GateList.missing(file, in: visit) : []
        let needed = missing.isEmpty ? nil : visit.say(GatePhrases.stillNeeded(missing.joined(separator: ", ")))
        let ready = file.candidate.state.isPreparing && missing.isEmpty ? visit.say(GatePhrases.canBePublished) : nil
        let parts = [reference, needed ?? ready].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    private static func cardsPart(in visit: Visit) async throws -> [Block] {
        let filter = CardFilter(visit)
        let found = try await visit.desk.ask(
            BrowseCards(functionGroup: filter.functionGroup, region: filter.region, after: visit.after("cards"))
        )
        let cards = found.filter { $0.weeklyMinutes >= filter.leastMinutes }
        let list: Block =
            cards.isEmpty
            ? .empty(EmptyBlock(visit.say(CandidatePhrases.noCards), visit.say(CandidatePhrases.noCardsHint)))
            : .card(CardBlock(cards: cards.map { CardBlock.Card($0, in: visit) }))
        let more = filter.pager(shown: found.count, last: found.last?.code, in: visit)
        return [.heading(visit.say(CandidatePhrases.cards), id: "kaarten"), .filters(filter.block(in: visit)), list]
            + more
    }
}
