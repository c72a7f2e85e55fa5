package import Ledger

/// What asks the member to do something.
extension MemberStatement {
    /// Where the member goes on from the paper; whole addresses.
    package struct Addresses: Hashable, Sendable {
        /// The form for the month's hours, also after the close.
        package let hours: String
        /// The member's balance with its bookings and the reasons of corrections, which can be erased and so stand on
        /// no paper.
        package let balance: String

        package init(hours: String, balance: String) {
            self.hours = hours
            self.balance = balance
        }
    }

    /// Codes of the placements whose hours follow the schedule because this member, which takes, reported none.
    package var unreported: [String] {
        placements.filter { $0.side == .taken && !$0.isReported && $0.minutes > 0 }.map(\.code)
    }

    /// Whether hours that this member brought follow the schedule, for want of a report by another.
    var isBroughtBySchedule: Bool {
        placements.contains { $0.side == .brought && !$0.isReported && $0.minutes > 0 }
    }

    /// Whether a coordinator's correction stands among the bookings.
    package var isCorrected: Bool { others.contains { $0.cause == .correction } }

    /// How the member stands to its room at the end of the month.
    package var roomUse: RoomUse { Room.use(closing.placements, of: room) }
}
