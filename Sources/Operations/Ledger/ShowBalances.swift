package import Domain
package import Ledger
package import Storage

/// The balance of every member and of the network: for everybody who takes part. Others see the balance of a member
/// under 25 employees as a band, which the pages draw; here the figures are for the network itself.
package struct ShowBalances: Inquiry {
    package struct Answer: Hashable, Sendable {
        package let closedThrough: CalendarMonth?
        package let network: AccountBalances
        package let members: [MemberBalance]
    }

    package struct MemberBalance: Hashable, Sendable {
        package let member: Member
        package let kvk: [String]
        package let balances: AccountBalances
        /// How far it may bring more than it took, in hundredths.
        package let room: Int64
    }

    /// Only what had taken effect by the end of that day; nil for everything that is booked.
    package let asOf: CalendarDay?

    package init(asOf: CalendarDay? = nil) {
        self.asOf = asOf
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        let rules = try scope.settings().ledgerRules(on: asOf ?? desk.today)
        let members = try scope.members().map { member in
            MemberBalance(
                member: member, kvk: try scope.legalEntities(of: member.id).map(\.kvk),
                balances: try balances(of: .member(member.id), in: scope),
                room: Room.size(employees: member.employees, rules: rules)
            )
        }
        return Answer(
            closedThrough: try scope.periods().closedThrough, network: try balances(of: .network, in: scope),
            members: members
        )
    }

    private func balances(of account: Account, in scope: ReadScope) throws -> AccountBalances {
        guard let asOf else { return try scope.balances(of: account) }
        return try scope.balances(of: account, asOf: asOf)
    }
}
