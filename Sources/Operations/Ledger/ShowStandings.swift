import Domain
package import Ledger
package import Storage

/// How every member stands, and one's own figures in full: for everybody who takes part. Of members with few employees
/// others see a band; coordinators see every figure (domain.md, 2).
package struct ShowStandings: Inquiry {
    package struct Answer: Sendable {
        package let closedThrough: CalendarMonth?
        /// The months of which papers were made, the latest first.
        package let closedMonths: [CalendarMonth]
        /// By code; none for a coordinator.
        package let own: [OwnStanding]
        /// Of members that take part, by code.
        package let all: [Standing]
    }

    /// How many months one looks back.
    private static let months = 12

    package let after: String
    package let limit: Int

    /// - Parameters:
    ///   - after: the code of the last member already seen in the list of all; empty from the start.
    ///   - limit: 1-10,000 members in that list.
    package init(after: String = "", limit: Int = 10_000) {
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustTakePart()
        let periods = try scope.periods()
        let records = try scope.monthRecords(limit: Self.months)
        let members = try scope.members().filter { $0.state == .active || $0.state == .suspended }
        let all = members.drop { $0.code <= after }.prefix(limit)
        let balances = try scope.allBalances()
        return Answer(
            closedThrough: periods.closedThrough, closedMonths: records.filter { $0.state == .closed }.map(\.month),
            own: try members.filter { desk.actor.belongsTo($0.id) }.map { try own($0, periods, at: desk, in: scope) },
            all: try all.map { member in
                let known = balances[.member(member.id), default: StandingBalances()].balances.placements
                return try scope.standing(of: member, with: known, at: desk)
            }
        )
    }

    private func own(_ member: Member, _ periods: LedgerPeriods, at desk: Desk, in scope: ReadScope) throws
        -> OwnStanding
    {
        let present = desk.today.month
        let months = (0..<Self.months).reversed().map { present.adding(months: -$0) }.filter { $0 >= periods.first }
        let booked = try months.first.map { try scope.movements(of: .member(member.id), in: $0...present) } ?? [:]
        let movements = months.map { month in
            OwnStanding.Movement(month: month, placements: booked[month]?.placements ?? Balance())
        }
        return OwnStanding(
            member: member, details: try scope.standingDetails(of: member, at: desk),
            slotsOffered: try scope.offeredPlaces(of: member.id), movements: movements
        )
    }
}
