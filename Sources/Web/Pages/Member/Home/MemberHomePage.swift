import Domain
import Ledger
import Operations
import Wording

/// The first page of a member's user: what waits, how the own members stand, and what one comes here to do.
enum MemberHomePage {
    static func show(_ visit: Visit) async throws -> Page {
        let tasks = try await MemberTasks.all(visit)
        let standings = try await visit.desk.ask(ShowStandings())
        let heading = visit.say(HomePhrases.tasks)
        let waiting: [Block] =
            tasks.isEmpty
            ? [
                .heading(heading),
                .empty(EmptyBlock(visit.say(HomePhrases.nothing), visit.say(HomePhrases.nothingHint))),
            ]
            : [.tasks(TasksBlock(heading: heading, tasks: tasks))]
        let actions = Block.links(
            [
                visit.link(CandidatePhrases.add, to: "/kandidaten/nieuw"),
                visit.link(SlotPhrases.add, to: "/plekken/nieuw"),
                visit.link(HomePhrases.seeCards, to: "/kandidaten#kaarten"),
                visit.link(HomePhrases.seeSlots, to: .slots),
            ],
            plain: true
        )
        let name = visit.me.user?.name ?? ""
        return Page(
            PageHead(visit.say(HomePhrases.welcome(name)), hint: visit.text(visit.desk.today)),
            [actions] + waiting + standings.own.flatMap { standing($0, in: visit) }
        )
    }

    private static func standing(_ own: OwnStanding, in visit: Visit) -> [Block] {
        let title = visit.me.members.count == 1 ? visit.say(StandingPhrases.own) : own.member.name
        return [
            .heading(title), OwnFigures.figures(own, in: visit),
            .text(OwnFigures.words(own, in: visit), link: visit.link(HomePhrases.toStandings, to: .balances)),
            OwnFigures.movements(own, in: visit),
        ]
    }
}
