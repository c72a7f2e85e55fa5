package import Domain
package import Ledger

/// How a member stands in halen en brengen, as far as the one who asks may see it.
package struct Standing: Hashable, Sendable {
    package enum Figures: Hashable, Sendable {
        /// Placements, in hundredths.
        case exact(Balance)
        /// Of a small member, for others.
        case band(BalanceBand)
    }

    package let member: Member
    /// Whether the one who asks is a user of this member.
    package let isOwn: Bool
    package let figures: Figures
}

/// A member's own figures.
package struct OwnStanding: Hashable, Sendable {
    /// What the bookings of one month did.
    package struct Movement: Hashable, Sendable {
        package let month: CalendarMonth
        package let placements: Balance
    }

    package let member: Member
    package let balances: AccountBalances
    /// How far it may bring more than it took, in hundredths.
    package let room: Int64
    package let slotsOffered: Int
    /// The last twelve months of the ledger, the oldest first.
    package let movements: [Movement]
}
