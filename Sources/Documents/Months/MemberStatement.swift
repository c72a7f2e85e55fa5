package import Ledger

/// What a member's monthly statement says.
package struct MemberStatement: Hashable, Sendable {
    package let network: String
    package let memberCode: String
    package let memberName: String
    package let month: CalendarMonth
    package let madeAt: Instant
    package let opening: AccountBalances
    package let closing: AccountBalances
    /// How far the member may bring more than it took, in hundredths.
    package let room: Int64
    /// Slots it offers now, filled or not: goodwill, outside the balance.
    package let slotsOffered: Int
    package let lines: [Line]
    /// Up to twelve months, the last of them this one.
    package let history: [Month]
    /// The ledger's head when the month was frozen.
    package let head: ChainHead

    /// One booking of the month, as this member sees it.
    package struct Line: Hashable, Sendable {
        package let day: CalendarDay
        /// `W-0042`; empty for what is about no placement.
        package let placementCode: String
        package let side: LedgerLine.Side
        /// The other side's name; empty for the network's own account.
        package let counterpart: String
        package let unit: LedgerUnit
        package let cause: TransferCause
        /// Hundredths or minutes, negative when a booking is taken back.
        package let amount: Int64
        /// Set when the booking came late: the month in which the hours were worked.
        package let workedIn: CalendarMonth?

        package init(
            day: CalendarDay, placementCode: String, side: LedgerLine.Side, counterpart: String, unit: LedgerUnit,
            cause: TransferCause, amount: Int64, workedIn: CalendarMonth?
        ) {
            self.day = day
            self.placementCode = placementCode
            self.side = side
            self.counterpart = counterpart
            self.unit = unit
            self.cause = cause
            self.amount = amount
            self.workedIn = workedIn
        }
    }

    /// What was booked in one month and where the balance stood at its end; placements in hundredths.
    package struct Month: Hashable, Sendable {
        package let month: CalendarMonth
        package let movement: Balance
        package let balance: Int64

        package init(month: CalendarMonth, movement: Balance, balance: Int64) {
            self.month = month
            self.movement = movement
            self.balance = balance
        }
    }

    package init(
        network: String, memberCode: String, memberName: String, month: CalendarMonth, madeAt: Instant,
        opening: AccountBalances, closing: AccountBalances, room: Int64, slotsOffered: Int, lines: [Line],
        history: [Month],
        head: ChainHead
    ) {
        self.network = network
        self.memberCode = memberCode
        self.memberName = memberName
        self.month = month
        self.madeAt = madeAt
        self.opening = opening
        self.closing = closing
        self.room = room
        self.slotsOffered = slotsOffered
        self.lines = lines
        self.history = history
        self.head = head
    }

    /// Whether the member brought more than its room allows.
    package var isRoomUsedUp: Bool { Room.used(closing.placements) > room }
}
