import Domain
import Ledger
import Operations
import Wording

/// Halen en brengen: one's own figures in full, and how every member stands.
enum StandingsPage {
    static func show(_ visit: Visit) async throws -> Page {
        let answer = try await visit.desk.ask(ShowStandings())
        let own = answer.own.flatMap { OwnFigures.blocks($0, in: visit) }
        let statements = answer.own.isEmpty ? [] : statements(answer, in: visit)
        let lead = visit.isCoordinator ? StandingPhrases.everybodyLeadInFull : StandingPhrases.everybodyLead
        let all: [Block] = [
            .heading(visit.say(StandingPhrases.everybody)), .text(visit.say(lead)),
            .balances(picture(answer, in: visit)),
        ]
        let actions =
            visit.isCoordinator
            ? [
                visit.link(CorrectionPhrases.title, to: .corrections),
                visit.link(LedgerPhrases.networkAccount, to: SitePath.lines(LinesPage.network)),
            ] : []
        let head = PageHead(
            visit.say(StandingPhrases.title), lead: visit.say(StandingPhrases.lead), actions: actions)
        return Page(head, own + statements + all + LedgerFiles.blocks(visit))
    }

    private static func picture(_ answer: ShowStandings.Answer, in visit: Visit) -> BalancesBlock {
        let entries = answer.all.map { standing in
            BalancesBlock.Entry(
                name: standing.member.name, isOwn: standing.isOwn, figures: figures(standing, in: visit))
        }
        return BalancesBlock(entries, caption: BalancePhrases.caption(through: visit.desk.today), in: visit.language)
    }

    private static func figures(_ standing: Standing, in visit: Visit) -> BalancesBlock.Figures {
        switch standing.figures {
        case .exact(let balance): .exact(balance)
        case .band(let band):
            switch band {
            case .broughtMore: .band(visit.label(band), isPositive: false)
            case .even: .band(visit.label(band), isPositive: nil)
            case .tookMore: .band(visit.label(band), isPositive: true)
            }
        }
    }

    /// The statements of the months that were closed.
    private static func statements(_ answer: ShowStandings.Answer, in visit: Visit) -> [Block] {
        let heading = Block.heading(visit.say(StandingPhrases.statements))
        guard !answer.closedMonths.isEmpty else { return [heading, .text(visit.say(StandingPhrases.noStatements))] }
        return [
            heading,
            .text(visit.say(StandingPhrases.statementsLead)),
            .months(
                MonthsBlock(
                    label: visit.say(StandingPhrases.statements),
                    months: answer.closedMonths.map {
                        MonthsBlock.Month(
                            name: MonthText.short($0, in: visit.language), state: String($0.year), style: "closed",
                            path: visit.path(to: .statement($0))
                        )
                    }
                )
            ),
        ]
    }
}
