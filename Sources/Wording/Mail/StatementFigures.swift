package import Ledger

/// What the mail around a member's monthly statement says.
package struct StatementFigures: Hashable, Sendable {
    package let member: String
    package let month: CalendarMonth
    /// At the end of the month.
    package let closing: AccountBalances
    /// Places that the member offered at the end of the month, filled or not.
    package let slotsOffered: Int
    package let roomUse: RoomUse
    /// The last day to object to the hours; nil when none were booked from this member.
    package let objectUntil: CalendarDay?
    /// Codes of the placements whose hours follow the schedule because the member itself reported none.
    package let unreported: [String]
    /// Whether a coordinator's correction was booked.
    package let isCorrected: Bool
    /// The ledger's head when the month was frozen.
    package let head: ChainHead

    package init(
        member: String, month: CalendarMonth, closing: AccountBalances, slotsOffered: Int, roomUse: RoomUse,
        objectUntil: CalendarDay?, unreported: [String], isCorrected: Bool, head: ChainHead
    ) {
        self.member = member
        self.month = month
        self.closing = closing
        self.slotsOffered = slotsOffered
        self.roomUse = roomUse
        self.objectUntil = objectUntil
        self.unreported = unreported
        self.isCorrected = isCorrected
        self.head = head
    }
}
