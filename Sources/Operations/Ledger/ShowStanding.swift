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
        /// What is booked but neither final nor taken back, in hundredths.
        package let provisional: Balance
        /// What took effect within the months that the network looks back.
        package let window: AccountBalances
        package let windowMonths: Int
        /// The placements' net per 100 employees, in hundredths; nil without employees.
        package let perHundredEmployees: Int64?
    }

    package let member: MemberId

    package init(member: MemberId) {
        self.member = member
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustTakePart()
        guard let member = try scope.member(member) else { throw Refusal(.notFound) }
        return Answer(
            standing: try scope.standing(of: member, at: desk),
            details: desk.actor.actsFor(member.id) ? try details(of: member, at: desk, in: scope) : nil
        )
    }

    private func details(of member: Member, at desk: Desk, in scope: ReadScope) throws -> Details {
        let account = Account.member(member.id)
        let rules = try scope.settings().ledgerRules(on: desk.today)
        let balances = try scope.balances(of: account)
        return Details(
            balances: balances, room: Room.size(employees: member.employees, rules: rules),
            provisional: try scope.provisionalPlacements(of: account),
            window: try scope.balances(of: account, within: rules.windowMonths, through: desk.today),
            windowMonths: rules.windowMonths,
            perHundredEmployees: Proportion.perHundred(balances.placements.net, of: Int64(member.employees))
        )
    }
}
