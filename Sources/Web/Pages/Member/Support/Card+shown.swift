import Domain
import Operations
import Wording

extension CardBlock.Card {
    /// Another's card: the first layer and nothing else.
    ///
    /// - Parameter isLinked: whether the visitor may open it.
    init(_ card: CardView, isLinked: Bool = true, in visit: Visit) {
        self.init(
            title: visit.title(card.functionGroup), path: isLinked ? visit.path(to: .candidate(card.id)) : nil,
            code: card.code,
            tag: card.urgent
                ? Tag(visit.say(CandidatePhrases.urgent), .warn)
                : card.inTalks ? visit.tag(CandidateState.inTalks) : nil,
            skillsLabel: visit.say(CandidatePhrases.skills), skills: Skills(card.skills),
            wishes: card.wishes.isEmpty ? nil : card.wishes,
            facts: [
                FactsBlock.Fact(visit.say(CandidatePhrases.education), visit.label(card.education)),
                FactsBlock.Fact(visit.say(CandidatePhrases.hoursFact), visit.weekly(card.weeklyMinutes)),
                FactsBlock.Fact(visit.say(CandidatePhrases.region), card.region.name),
            ]
        )
    }
}

extension Card {
    /// What stands on the card, for a list of facts.
    func facts(in visit: Visit) -> [FactsBlock.Fact] {
        let facts = [
            FactsBlock.Fact(visit.say(CandidatePhrases.work), visit.label(functionGroup)),
            FactsBlock.Fact(visit.say(CandidatePhrases.education), visit.label(education)),
            FactsBlock.Fact(visit.say(CandidatePhrases.hoursFact), visit.weekly(weeklyMinutes)),
            FactsBlock.Fact(visit.say(CandidatePhrases.region), postcodeArea.region.name),
            FactsBlock.Fact(
                visit.say(CandidatePhrases.travel), visit.say(CandidatePhrases.minutes(maximumTravelMinutes))),
            FactsBlock.Fact(
                visit.say(CandidatePhrases.urgentQuestion), visit.say(urgent ? FramePhrases.yes : FramePhrases.no)
            ),
        ]
        let skills = FactsBlock.Fact(visit.say(CandidatePhrases.skills), self.skills.joined(separator: ", "))
        let wishes = FactsBlock.Fact(visit.say(CandidatePhrases.wishes), self.wishes)
        return facts + (self.skills.isEmpty ? [] : [skills]) + (self.wishes.isEmpty ? [] : [wishes])
    }
}
