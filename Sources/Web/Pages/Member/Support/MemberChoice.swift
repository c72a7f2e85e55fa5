import Domain
import Operations
import Wording

/// For which member something new is made. Who acts for several chooses first, on a page of its own, because the rest
/// of the form follows from it.
enum MemberChoice {
    case known(Member)
    case open([Member])

    /// The only one, the one that the form names, or the one of the address.
    init(_ visit: Visit, _ entry: FormEntry) async throws {
        try visit.desk.mustTakePart()
        let members = try await visit.actingMembers()
        let code = entry.typed?["member"] ?? visit.query("member")
        if let chosen = members.first(where: { $0.code == code }) ?? (members.count == 1 ? members.first : nil) {
            self = .known(chosen)
        } else {
            self = .open(members)
        }
    }

    /// The page that asks.
    static func page(_ members: [Member], title: Labels, back: PageLink, in visit: Visit) -> Page {
        let head = PageHead(visit.say(title), back: back)
        guard !members.isEmpty else {
            return Page(head, narrow: true, [.note(visit.say(CommonPhrases.noMember), .warn)])
        }
        let choices = members.map { Choice($0.code, "\($0.name) (\($0.code))") }
        let field = visit.blank.select("member", visit.say(CommonPhrases.whichMember), choices)
        let filters = FiltersBlock(
            label: visit.say(CommonPhrases.whichMember), fields: [field], submit: visit.say(CommonPhrases.goOn)
        )
        return Page(head, narrow: true, [.filters(filters)])
    }
}

extension Visit {
    /// The member that a form names by its code, if the visitor can begin something for it.
    func actingMember(code: String) async throws -> Member {
        guard let member = try await actingMembers().first(where: { $0.code == code }) else {
            throw Refusal(.memberUnknown, at: "/member")
        }
        return member
    }
}
