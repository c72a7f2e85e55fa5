import Domain
import Operations
import Wording

extension RowsBlock.Row {
    /// A proposal in a list: who, for which place, how far.
    init(_ claim: ClaimView, in visit: Visit) {
        let offer = claim.slot.slot.offer
        let waits = claim.state == .proposed ? visit.say(ClaimPhrases.answerBy(visit.text(claim.answerBy))) : nil
        self.init(
            visit.say(ClaimPhrases.forPlace(claim.candidateCode, offer.title)), to: visit.path(to: .claim(claim.id)),
            code: claim.code, line: visit.say(ClaimPhrases.at(claim.slot.memberName, offer.town)), hint: waits,
            tag: visit.tag(claim.state)
        )
    }
}
