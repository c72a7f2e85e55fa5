import Domain
import Ledger
import Operations
import Wording

/// The coordinator's first page: what waits, how the network stands, which month is next.
enum CoordinatorHomePage {
    static func show(_ visit: Visit) async throws -> Page {
        let balances = try await visit.desk.ask(ShowBalances())
        let preview = try await visit.desk.ask(PreviewMonth())
        let tasks = try await TroubleTasks.all(visit) + CoordinatorTasks.all(visit)
        let say = visit.say
        let waiting: Block =
            tasks.isEmpty
            ? .note(say(CoordinatorHomePhrases.nothing), .good)
            : .tasks(TasksBlock(heading: say(CoordinatorHomePhrases.tasks), tasks: tasks))
        let months = try await MonthRow.block(visit, preview)
        let aside: [Block] = [.panel(say(CoordinatorHomePhrases.months), [months, .figures(try await figures(visit))])]
        return Page(
            PageHead(say(CoordinatorHomePhrases.welcome(visit.me.user?.name ?? ""))),
            [.columns(ColumnsBlock(main: [waiting] + picture(balances, visit), aside: aside))]
        )
    }

    private static func picture(_ balances: ShowBalances.Answer, _ visit: Visit) -> [Block] {
        let say = visit.say
        guard !balances.members.isEmpty else {
            let add = visit.link(MemberPhrases.add, to: SitePath.newMember)
            return [
                .empty(
                    EmptyBlock(
                        say(CoordinatorHomePhrases.noMembers), say(CoordinatorHomePhrases.noMembersText), action: add)
                )
            ]
        }
        let entries = balances.members.filter { $0.member.state != .merged }.map {
            BalancesBlock.Entry(name: $0.member.name, isOwn: false, figures: .exact($0.balances.placements))
        }
        let block = BalancesBlock(
            entries, caption: BalancePhrases.caption(through: visit.desk.today), in: visit.language
        )
        return [.heading(say(CoordinatorHomePhrases.balances)), .balances(block)]
    }

    private static func figures(_ visit: Visit) async throws -> [FiguresBlock.Figure] {
        // One that awaits its outcome has ended.
        let running = try await visit.desk.ask(ListPlacements()).count { $0.state == .running && !$0.awaitsOutcome }
        let slots = try await visit.desk.ask(ListSlots(.open)).count
        let visible = try await visit.desk.ask(BrowseCards()).count
        return [
            FiguresBlock.Figure(visit.say(CoordinatorHomePhrases.atWork), counted(running)),
            FiguresBlock.Figure(visit.say(CoordinatorHomePhrases.openSlots), counted(slots)),
            FiguresBlock.Figure(visit.say(CoordinatorHomePhrases.visible), counted(visible)),
        ]
    }

    /// A list is read up to its longest part.
    private static func counted(_ count: Int) -> String { count < ListRange.longest ? String(count) : "\(count)+" }
}
