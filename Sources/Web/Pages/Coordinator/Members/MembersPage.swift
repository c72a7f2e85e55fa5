import Domain
import Operations
import Wording

/// The members of the network: for everybody who takes part.
enum MembersPage {
    static func show(_ visit: Visit) async throws -> Page {
        let members = try await visit.desk.ask(ListMembers(after: visit.after(), limit: Visit.listLength))
        let say = visit.say
        let actions = visit.isCoordinator ? [visit.link(MemberPhrases.add, to: SitePath.newMember)] : []
        let head = PageHead(say(MemberPhrases.title), actions: actions)
        guard !members.isEmpty else {
            return Page(
                head, [.empty(EmptyBlock(say(MemberPhrases.none), say(MemberPhrases.noneText), action: actions.first))])
        }
        let columns = [
            TableBlock.Column(say(MemberPhrases.member)), TableBlock.Column(say(MemberPhrases.code)),
            TableBlock.Column(say(MemberPhrases.sector)), TableBlock.Column(say(MemberPhrases.employees), number: true),
            TableBlock.Column(say(MemberPhrases.state)),
        ]
        let table = TableBlock(columns, rows: members.map { row($0, visit) })
        return Page(
            head, [.table(table)] + visit.pager(PagePath.members.text, shown: members.count, last: members.last?.code))
    }

    private static func row(_ member: Member, _ visit: Visit) -> [TableBlock.Cell] {
        [
            TableBlock.Cell(member.name, to: visit.path(to: .member(member.id))),
            TableBlock.Cell(member.code, code: true),
            TableBlock.Cell(visit.label(member.sector)),
            TableBlock.Cell(NumberText.whole(Int64(member.employees), in: visit.language)),
            TableBlock.Cell("", tag: visit.tag(member.state)),
        ]
    }
}

extension Visit {
    func tag(_ state: Member.State) -> Tag {
        switch state {
        case .active: Tag(label(state), .good)
        case .suspended: Tag(label(state), .warn)
        case .left, .merged: Tag(label(state))
        }
    }
}
