import Documents
import Domain
import Ledger
import Storage

/// The figures of one account in one frozen month: a member's statement, or the network's overview. They follow from
/// what the close froze and what it kept beside that, so asking again gives the same at any time.
struct MonthFigures: Inquiry {
    enum Answer: Sendable {
        case statement(MemberStatement, of: MemberId, in: [Language])
        case overview(NetworkOverview, in: [Language])
    }

    let record: MonthRecord
    let account: Account

    func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        guard let facts = try scope.monthAccount(record.month, account) else { throw Refusal(.memberUnknown) }
        switch account {
        case .member(let id):
            return .statement(try statement(facts, of: id, at: desk, in: scope), of: id, in: facts.languages)
        case .network:
            return .overview(try overview(at: desk, in: scope), in: facts.languages)
        }
    }
}

extension TransferDraft {
    /// The month to which a booking belongs when that is not the one in which it was booked.
    func belongsElsewhere(than month: CalendarMonth) -> CalendarMonth? {
        let own = workedIn ?? effectiveOn.month
        return own == month ? nil : own
    }
}
