package import Ledger

/// What the mail around the coordinator's monthly overview says.
package struct OverviewFigures: Hashable, Sendable {
    package let month: CalendarMonth
    package let members: Int
    /// Placements that began in the month.
    package let placementsBegun: Int
    /// Placements that run at its end.
    package let placementsRunning: Int
    /// Members that brought more than their room.
    package let membersBeyondRoom: Int
    /// The ledger's head when the month was frozen.
    package let head: ChainHead

    package init(
        month: CalendarMonth, members: Int, placementsBegun: Int, placementsRunning: Int, membersBeyondRoom: Int,
        head: ChainHead
    ) {
        self.month = month
        self.members = members
        self.placementsBegun = placementsBegun
        self.placementsRunning = placementsRunning
        self.membersBeyondRoom = membersBeyondRoom
        self.head = head
    }
}
