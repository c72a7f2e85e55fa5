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
    /// Places that it offered at the end of the month, filled or not: goodwill, outside the balance.
    package let slotsOffered: Int
    /// The month's placements of this member, by code.
    package let placements: [PlacementLine]
    /// Whatever else was booked: corrections, what came late, what an earlier placement still brought about.
    package let others: [Line]
    /// Up to twelve months, the last of them this one.
    package let history: [Month]
    /// The last day to object to the hours; nil when none were booked from this member.
    package let objectUntil: CalendarDay?
    package let addresses: Addresses
    /// The ledger's head when the month was frozen.
    package let head: ChainHead

    package init(
        network: String, memberCode: String, memberName: String, month: CalendarMonth, madeAt: Instant,
        opening: AccountBalances, closing: AccountBalances, room: Int64, slotsOffered: Int,
        placements: [PlacementLine], others: [Line], history: [Month], objectUntil: CalendarDay?,
        addresses: Addresses, head: ChainHead
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
        self.placements = placements
        self.others = others
        self.history = history
        self.objectUntil = objectUntil
        self.addresses = addresses
        self.head = head
    }

    /// What the month did: what stands in the placements and in the other bookings together.
    package var movement: AccountBalances {
        var sum = AccountBalances()
        for line in placements {
            sum.placements = sum.placements.adding(line.side, line.hundredths)
            sum.minutes = sum.minutes.adding(line.side, line.minutes)
        }
        for line in others { sum[line.unit] = sum[line.unit].adding(line.side, line.amount) }
        return sum
    }
}

extension Balance {
    fileprivate func adding(_ side: LedgerLine.Side, _ amount: Int64) -> Balance {
        switch side {
        case .brought: Balance(brought: brought + amount, taken: taken)
        case .taken: Balance(brought: brought, taken: taken + amount)
        }
    }
}
