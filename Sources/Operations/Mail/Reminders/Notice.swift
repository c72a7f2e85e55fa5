import Domain
import Ledger
import Wording

/// One thing that a member is told in time: what it is, where it is found, and the mark by which it is told once.
struct Notice: Sendable {
    let kind: ReminderKind
    let mark: ToldMark
    let member: MemberId
    let reminder: Reminder
    let page: PagePath

    init(
        _ kind: ReminderKind, about subject: String, occasion: String = "", to member: MemberId, _ reminder: Reminder,
        page: PagePath
    ) {
        self.kind = kind
        mark = ToldMark(kind.mail, subject: subject, occasion: occasion)
        self.member = member
        self.reminder = reminder
        self.page = page
    }

    /// The page that shows several of these.
    var list: PagePath {
        switch kind {
        case .poortwachterDates, .cardsStale: .candidates
        case .slotRenewal: .slots
        case .placementEnding, .outcomeAsked, .evaluationDue: .placements
        }
    }
}
