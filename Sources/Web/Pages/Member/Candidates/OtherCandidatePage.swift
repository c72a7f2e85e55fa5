import Domain
import Ledger
import Operations
import Wording

/// The card of another member's candidate, and what one can do with it.
enum OtherCandidatePage {
    static func page(_ card: CardView, _ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let claims = try await visit.desk.ask(ClaimsAbout(.candidate(card.id)))
        let own = try await visit.desk.ask(ListSlots(.own)).map(\.slot).filter { $0.state == .open }
        let head = PageHead(
            visit.title(card.functionGroup), code: card.code,
            tag: card.urgent ? Tag(visit.say(CandidatePhrases.urgent), .warn) : nil,
            back: visit.link(CandidatePhrases.candidates, to: .candidates)
        )
        return Page(
            head,
            [
                .columns(
                    ColumnsBlock(
                        main: (card.inTalks ? [.note(visit.say(CandidatePhrases.othersTalk))] : [])
                            + [.facts(facts(card, in: visit)), proposal(card, own, visit, entry)]
                            + list(claims, in: visit),
                        aside: [conditions(card, in: visit)]
                    )
                )
            ]
        )
    }

    private static func facts(_ card: CardView, in visit: Visit) -> [FactsBlock.Fact] {
        let skills = FactsBlock.Fact(visit.say(CandidatePhrases.skills), card.skills.joined(separator: ", "))
        let wishes = FactsBlock.Fact(visit.say(CandidatePhrases.wishes), card.wishes)
        return [
            FactsBlock.Fact(visit.say(CandidatePhrases.work), visit.label(card.functionGroup)),
            FactsBlock.Fact(visit.say(CandidatePhrases.education), visit.label(card.education)),
            FactsBlock.Fact(visit.say(CandidatePhrases.hoursFact), visit.weekly(card.weeklyMinutes)),
            FactsBlock.Fact(visit.say(CandidatePhrases.region), card.region.name),
        ] + (card.skills.isEmpty ? [] : [skills]) + (card.wishes.isEmpty ? [] : [wishes])
    }

    private static func proposal(_ card: CardView, _ own: [Slot], _ visit: Visit, _ entry: FormEntry) -> Block {
        guard !own.isEmpty else {
            return .note(
                visit.say(CandidatePhrases.firstOfferPlace), link: visit.link(SlotPhrases.add, to: "/plekken/nieuw")
            )
        }
        let choices = own.map { Choice($0.id.description, "\($0.offer.title) (\($0.code))") }
        let form = FormBlock(
            to: visit.path(to: PagePath.candidate(card.id).text + "/voorstellen"),
            [
                entry.select(
                    "slot", visit.say(ClaimPhrases.whichPlace), choices,
                    hint: visit.say(ClaimPhrases.proposeHint)
                )
            ],
            submit: visit.say(ClaimPhrases.proposeForPlace), panel: true
        )
        return .form(form)
    }

    private static func list(_ claims: [ClaimView], in visit: Visit) -> [Block] {
        guard !claims.isEmpty else { return [] }
        return [
            .heading(visit.say(ClaimPhrases.claims)), .rows(claims.reversed().map { RowsBlock.Row($0, in: visit) }),
        ]
    }

    private static func conditions(_ card: CardView, in visit: Visit) -> Block {
        let path = PagePath.candidate(card.id).text + ConditionsPage.path
        return .panel(
            visit.say(ConditionPhrases.title),
            [.text(visit.say(ConditionPhrases.lookShort)), .links([visit.link(ConditionPhrases.see, to: path)])]
        )
    }
}
