import Domain
package import Ledger
package import Storage

/// How one member stands: for everybody who takes part, a small one as a band; every figure for itself and
/// coordinators.
package struct ShowStanding: Inquiry {
    package struct Answer: Sendable {
        package let standing: Standing
        /// Nil for another member's eyes.
        package let details: Details?
    }

    package struct Details: Hashable, Sendable {
        package let balances: AccountBalances
        /// How far it may bring more than it took, in hundredths.
        package let room: Int64
        /// What is booked but neither final nor taken back, in hundredths; nil as of an earlier day.
        package let provisional: Balance?
        /// What took effect within the months that the network looks back.
        package let window: AccountBalances
        package let windowMonths: Int
        /// The placements' net per 100 employees, in hundredths; nil without employees.
        package let perHundredEmployees: Int64?
    }

    package let member: MemberId
    /// Only what had taken effect by the end of that day; nil for everything that is booked.
    package let asOf: CalendarDay?

    package init(member: MemberId, asOf: CalendarDay? = nil) {
        self.member = member
        self.asOf = asOf
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustTakePart()
        guard let member = try scope.member(member) else { throw Refusal(.notFound) }
        let details = try scope.standingDetails(of: member, asOf: asOf, at: desk)
        return Answer(
            standing: try scope.standing(of: member, with: details.balances.placements, at: desk),
            details: desk.actor.actsFor(member.id) ? details : nil
        )
    }
}
