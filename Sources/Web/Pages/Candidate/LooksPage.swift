import Domain
import Operations
import Wording

/// The candidate's access log: who looked beyond the card, and when.
enum LooksPage {
    static func show(_ visit: Visit) async throws -> Page {
        let mine = try await visit.desk.ask(MyCard())
        let say = visit.say
        let looks = mine.looks.map { $0.text(in: visit.language) }
        return Page(
            PageHead(say(LooksPhrases.title), lead: say(LooksPhrases.lead)), narrow: true,
            [
                looks.isEmpty
                    ? .empty(EmptyBlock(say(LooksPhrases.none), say(LooksPhrases.noneText))) : .bullets(looks),
                .hint(say(LooksPhrases.rights)),
            ]
        )
    }
}
