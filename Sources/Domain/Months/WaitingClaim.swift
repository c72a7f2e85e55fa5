package import Ledger

/// A proposal that waited for an answer when a month ended.
package struct WaitingClaim: Hashable, Sendable {
    /// `V-0003`.
    package let code: String
    /// Calendar days from the proposal to the month's last day.
    package let days: Int

    package init(code: String, days: Int) {
        self.code = code
        self.days = days
    }

    /// Nil unless the claim was proposed by the month's last day and answered or over only later; one on hold waits for
    /// nobody's answer.
    package init?(_ claim: Claim, at month: CalendarMonth) {
        let (proposed, end) = (claim.createdAt.amsterdamDay, month.lastDay)
        let isAnsweredLater = (claim.talkBeganOn ?? claim.closedOn).map { $0 > end }
        guard proposed <= end, isAnsweredLater ?? (claim.state == .proposed) else { return nil }
        self.init(code: claim.code, days: proposed.days(until: end))
    }
}
