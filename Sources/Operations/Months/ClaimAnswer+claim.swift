import Domain
import Ledger

extension ClaimAnswer {
    /// The answer to a claim when it came, or stayed away, inside those days: the talk that began, a no, or the last
    /// day that passed. Nil otherwise; taking back one's own proposal is no answer.
    init?(_ claim: Claim, within days: ClosedRange<CalendarDay>) {
        let isAnswer = claim.talkBeganOn != nil || claim.state == .declined
        guard let day = claim.talkBeganOn ?? claim.closedOn, days.contains(day), isAnswer || claim.state == .expired
        else { return nil }
        self.init(
            code: claim.code, days: max(0, claim.createdAt.amsterdamDay.days(until: day)), isAnswered: isAnswer)
    }
}
