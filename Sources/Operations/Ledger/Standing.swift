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
    package let details: ShowStanding.Details
    package let slotsOffered: Int
    /// The last twelve months of the ledger, the oldest first.
    package let movements: [Movement]

    package var balances: AccountBalances { details.balances }
    /// How far it may bring more than it took, in hundredths.
    package var room: Int64 { details.room }
}
