package import Ledger

/// What the mail around a member's monthly statement says.
package struct StatementFigures: Hashable, Sendable {
    package let member: String
    package let month: CalendarMonth
    /// At the end of the month.
    package let closing: AccountBalances
    /// Slots that the member offers now.
    package let slotsOffered: Int
    package let isRoomUsedUp: Bool
    /// The last day to object to the hours; nil when none were booked from this member.
    package let objectUntil: CalendarDay?
    /// The ledger's head when the month was frozen.
    package let head: ChainHead

    package init(
        member: String, month: CalendarMonth, closing: AccountBalances, slotsOffered: Int, isRoomUsedUp: Bool,
        objectUntil: CalendarDay?, head: ChainHead
    ) {
        self.member = member
        self.month = month
        self.closing = closing
        self.slotsOffered = slotsOffered
        self.isRoomUsedUp = isRoomUsedUp
        self.objectUntil = objectUntil
        self.head = head
    }
}
