package import Ledger

/// One time that a member takes part: from the day on which it joined or came back until it left.
package struct Membership: Hashable, Sendable {
    package enum Ending: Hashable, Sendable {
        case left(on: CalendarDay)
        case merged(on: CalendarDay, into: MemberId)

        package var day: CalendarDay {
            switch self {
            case .left(let day), .merged(let day, _): day
            }
        }

        /// The account that takes over what the member's own is left with.
        package var successor: Account {
            switch self {
            case .left: .network
            case .merged(_, let member): .member(member)
            }
        }

        package var cause: TransferCause {
            switch self {
            case .left: .settlement
            case .merged: .merger
            }
        }
    }

    package let member: MemberId
    package let began: CalendarDay
    /// Nil while it takes part.
    package let ending: Ending?

    package init(member: MemberId, began: CalendarDay, ending: Ending? = nil) {
        self.member = member
        self.began = began
        self.ending = ending
    }
}
