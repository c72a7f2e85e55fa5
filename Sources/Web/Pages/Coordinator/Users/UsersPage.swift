import Domain
import Ledger
import Operations
import Wording

/// Who may sign in: for a coordinator everybody, for a member's user the colleagues.
enum UsersPage {
    static func show(_ visit: Visit) async throws -> Page {
        let users = try await visit.desk.ask(ListUsers(after: visit.after(), limit: Visit.listLength))
        let members = try await visit.desk.ask(ListMembers())
        let names = Dictionary(members.map { ($0.id, $0.name) }) { first, _ in first }
        let say = visit.say
        let columns = [UserPhrases.name, UserPhrases.email, UserPhrases.actsFor, UserPhrases.state]
        let table = TableBlock(columns.map { TableBlock.Column(say($0)) }, rows: users.map { row($0, names, visit) })
        return Page(
            PageHead(
                say(UserPhrases.title), lead: say(UserPhrases.lead),
                actions: [visit.link(UserPhrases.invite, to: SitePath.invite)]
            ),
            ManagementTabs.block(visit) + [.table(table)]
                + visit.pager(PagePath.users.text, shown: users.count, last: users.last?.email)
        )
    }

    private static func row(_ user: User, _ names: [MemberId: String], _ visit: Visit) -> [TableBlock.Cell] {
        let members = user.roles.keys.compactMap { names[$0] }.sorted()
        let actsFor = (user.isCoordinator ? [visit.say(UserPhrases.coordinator)] : []) + members
        return [
            TableBlock.Cell(user.name, to: visit.path(to: SitePath.user(user.id))), TableBlock.Cell(user.email),
            TableBlock.Cell(actsFor.joined(separator: ", ")), TableBlock.Cell("", tag: visit.tag(user.state)),
        ]
    }
}
