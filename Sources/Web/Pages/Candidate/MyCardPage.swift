import Domain
import Operations
import Wording

/// The candidate's own card: what others see of it, what is asked, what was agreed to.
enum MyCardPage {
    static func show(_ visit: Visit) async throws -> Page {
        let mine = try await visit.desk.ask(MyCard())
        let contracts = try await visit.desk.ask(ListContracts(state: .issued))
        let say = visit.say
        let state = Tag(mine.state.labelForCandidate(in: visit.language), .calm)
        let lead = say(MyCardPhrases.lead(employer: mine.employer, state: mine.state))
        return Page(
            PageHead(say(MyCardPhrases.hello(mine.name)), tag: state, lead: lead), narrow: true,
            [tasks(mine, contracts, visit)] + card(mine, visit) + conditions(mine.conditions, visit)
                + [akkoord(mine, visit)]
        )
    }

    private static func tasks(_ mine: MyCard.Answer, _ contracts: [ContractView], _ visit: Visit) -> Block {
        let say = visit.say
        let questions = mine.questions.map { task($0, mine.claims, visit) }
        let signatures = contracts.filter { $0.awaited.contains(.employee) }.map { contract in
            TasksBlock.Task(
                say(MyCardPhrases.askSignature), to: visit.path(to: SitePath.ownContract(contract.id)),
                hint: MyCardPhrases.place(contract.terms.function, at: contract.taking.name)
            )
        }
        let all = signatures + questions
        return all.isEmpty
            ? .note(say(MyCardPhrases.nothingAsked))
            : .tasks(TasksBlock(heading: say(MyCardPhrases.questions), tasks: all))
    }

    private static func task(_ question: CandidateQuestion, _ claims: [MyClaim], _ visit: Visit) -> TasksBlock.Task {
        func about(_ id: ClaimId, _ title: Labels) -> TasksBlock.Task {
            let claim = claims.first { $0.id == id }
            let deadline = claim.flatMap {
                $0.state == .proposed ? Tag(visit.say(MyCardPhrases.before($0.answerBy))) : nil
            }
            return TasksBlock.Task(
                visit.say(title), to: visit.path(to: SitePath.talk(id)),
                hint: claim.map { MyCardPhrases.place($0.offer.title, at: $0.employer) }, tag: deadline
            )
        }
        switch question {
        case .akkoord:
            return TasksBlock.Task(
                visit.say(MyCardPhrases.askAkkoord), to: visit.path(to: SitePath.akkoord),
                hint: visit.say(MyCardPhrases.askAkkoordHint)
            )
        case .talk(let id): return about(id, MyCardPhrases.askTalk)
        case .placement(let id): return about(id, MyCardPhrases.askPlacement)
        }
    }

    private static func card(_ mine: MyCard.Answer, _ visit: Visit) -> [Block] {
        let say = visit.say
        return [
            .heading(say(MyCardPhrases.cardTitle)), .text(say(MyCardPhrases.cardText)),
            .card(CardBlock(cards: [CardBlock.Card(own: mine, visit)])),
            .links([visit.link(MyCardPhrases.changeWishes, to: SitePath.wishes)]),
            .hint(say(MyCardPhrases.somethingWrong)),
        ]
    }

    private static func conditions(_ conditions: Conditions?, _ visit: Visit) -> [Block] {
        guard let conditions, !conditions.isEmpty else { return [] }
        let say = visit.say
        func list(_ title: Labels, _ choices: [WorkCondition]) -> FactsBlock.Fact? {
            let names = choices.map { $0.label(in: visit.language) }.joined(separator: ", ")
            return choices.isEmpty ? nil : FactsBlock.Fact(say(title), names)
        }
        return [
            .heading(say(MyCardPhrases.conditionsTitle)), .text(say(MyCardPhrases.conditionsText)),
            .facts(
                [
                    list(MyCardPhrases.capabilities, conditions.capabilities),
                    list(MyCardPhrases.conditions, conditions.conditions),
                ].compactMap { $0 }
            ),
        ]
    }

    private static func akkoord(_ mine: MyCard.Answer, _ visit: Visit) -> Block {
        let say = visit.say
        guard let given = mine.akkoord else {
            let isAsked = mine.questions.contains(.akkoord)
            let way = isAsked ? [Block.links([visit.link(MyCardPhrases.giveAkkoord, to: SitePath.akkoord)])] : []
            return .panel(say(MyCardPhrases.akkoordTitle), [.text(say(MyCardPhrases.akkoordOpen))] + way)
        }
        return .panel(
            say(MyCardPhrases.akkoordTitle),
            [
                .text(say(MyCardPhrases.akkoordGiven(given.day, given.way))),
                .links([visit.link(MyCardPhrases.withdrawAkkoord, to: SitePath.withdrawAkkoord)]),
            ]
        )
    }
}

extension CardBlock.Card {
    /// The candidate's own: no link, nothing urgent.
    init(own mine: MyCard.Answer, _ visit: Visit) {
        let card = mine.card
        let language = visit.language
        self.init(
            title: visit.title(card.functionGroup), path: nil, code: mine.code, tag: nil,
            skillsLabel: visit.say(MyCardPhrases.skills), skills: Skills(card.skills),
            wishes: card.wishes.isEmpty ? nil : card.wishes,
            facts: [
                FactsBlock.Fact(visit.say(MyCardPhrases.education), card.education.label(in: language)),
                FactsBlock.Fact(
                    visit.say(MyCardPhrases.hours), visit.say(MyCardPhrases.perWeek(minutes: card.weeklyMinutes))),
                FactsBlock.Fact(visit.say(MyCardPhrases.region), card.postcodeArea.region.name),
                FactsBlock.Fact(
                    visit.say(MyCardPhrases.travel), visit.say(MyCardPhrases.atMost(minutes: card.maximumTravelMinutes))
                ),
            ]
        )
    }
}
