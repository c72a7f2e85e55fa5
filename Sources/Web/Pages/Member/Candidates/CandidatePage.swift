import Domain
import Ledger
import Operations
import Wording

/// One candidate: the own file, or of another member's candidate the card.
enum CandidatePage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        do {
            return try await OwnCandidatePage.page(visit.desk.ask(ShowOwnCandidate(id: id)), visit, entry)
        } catch let refusal as Refusal where refusal.code == .notFound {
            return try await OtherCandidatePage.page(visit.desk.ask(ShowCard(id: id)), visit, entry)
        }
    }

    /// The pages of one's own candidate.
    static func tabs(_ candidate: Candidate, current: String, in visit: Visit) -> Block {
        let base = PagePath.candidate(candidate.id).text
        let pages: [(String, Labels)] = [
            ("", CandidatePhrases.overview), ("/kaart", CandidatePhrases.card), ("/contact", CandidatePhrases.person),
            ("/voorwaarden", ConditionPhrases.title), ("/klok", ClockPhrases.title),
        ]
        let items = pages.map { page, label in
            NavigationItem(path: visit.path(to: base + page), label: visit.say(label), current: page == current)
        }
        return .tabs(TabsBlock(label: visit.say(CandidatePhrases.candidate(candidate.code)), items: items))
    }

    /// The head that these pages share.
    static func head(_ file: CandidateFile, in visit: Visit) -> PageHead {
        let candidate = file.candidate
        let hints = [
            visit.isCoordinator || visit.me.members.count > 1 ? file.memberName : nil,
            candidate.reference.map { visit.say(CandidatePhrases.ownReference($0)) },
            visit.say(CandidatePhrases.availableFromDay(visit.text(candidate.availableFrom))),
        ]
        return PageHead(
            visit.title(candidate.card.functionGroup), code: candidate.code, tag: visit.tag(candidate.state),
            back: visit.link(CandidatePhrases.candidates, to: .candidates),
            hint: hints.compactMap { $0 }.joined(separator: " · ")
        )
    }
}
