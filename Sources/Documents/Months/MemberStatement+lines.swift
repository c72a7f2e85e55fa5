package import Ledger

extension MemberStatement {
    /// One placement of the month, as this member sees it.
    package struct PlacementLine: Hashable, Sendable {
        /// `W-0042`.
        package let code: String
        package let side: LedgerLine.Side
        /// The other side's name; empty when that is nobody.
        package let counterpart: String
        package let start: CalendarDay
        /// The last day: of the ending, or as agreed.
        package let lastDay: CalendarDay
        /// What was booked for it in this month in hundredths: 0 when it counted before, negative when it was taken
        /// back.
        package let hundredths: Int64
        /// The hours that were booked.
        package let minutes: Int64
        /// Whether the hours were reported; otherwise they follow the schedule.
        package let isReported: Bool

        package init(
            code: String, side: LedgerLine.Side, counterpart: String, start: CalendarDay, lastDay: CalendarDay,
            hundredths: Int64, minutes: Int64, isReported: Bool
        ) {
            self.code = code
            self.side = side
            self.counterpart = counterpart
            self.start = start
            self.lastDay = lastDay
            self.hundredths = hundredths
            self.minutes = minutes
            self.isReported = isReported
        }
    }

    /// One booking of the month that is not about the hours or the beginning of one of its placements.
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
        /// Set when the booking came late: the month to which it belongs.
        package let belongsTo: CalendarMonth?

        package init(
            day: CalendarDay, placementCode: String, side: LedgerLine.Side, counterpart: String, unit: LedgerUnit,
            cause: TransferCause, amount: Int64, belongsTo: CalendarMonth?
        ) {
            self.day = day
            self.placementCode = placementCode
            self.side = side
            self.counterpart = counterpart
            self.unit = unit
            self.cause = cause
            self.amount = amount
            self.belongsTo = belongsTo
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
}
