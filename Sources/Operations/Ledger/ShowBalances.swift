package import Domain
package import Ledger
package import Storage

/// The balance of every member and of the network, for the network itself: coordinators only. Others see standings, a
/// member under 25 employees as a band.
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
        /// What of the placements is booked but neither final nor taken back; nil as of an earlier day.
        package let provisional: Balance?
        /// What took effect within the months that the network looks back.
        package let window: AccountBalances
        /// How far it may bring more than it took, in hundredths.
        package let room: Int64

        /// The placements' net per 100 employees, in hundredths, rounded half away from zero; nil without employees.
        package var perHundredEmployees: Int64? {
            Proportion.perHundred(balances.placements.net, of: Int64(member.employees))
        }
    }

    /// Only what had taken effect by the end of that day; nil for everything that is booked.
    package let asOf: CalendarDay?
    package let after: String
    package let limit: Int

    /// - Parameters:
    ///   - asOf: only what had taken effect by the end of that day; nil for everything that is booked.
    ///   - after: the code of the last member already seen; empty from the start.
    ///   - limit: 1-10,000 members.
    package init(asOf: CalendarDay? = nil, after: String = "", limit: Int = 10_000) {
        self.asOf = asOf
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        let day = asOf ?? desk.today
        let rules = try scope.settings().ledgerRules(on: day)
        let members = try scope.members(after: after, limit: limit)
        let entities = try scope.legalEntities(of: Set(members.map(\.id)))
        let accounts = Set(members.map { Account.member($0.id) } + [.network])
        // A fixed number of questions, however many members there are.
        let standings = try standings(of: accounts, in: scope)
        let windows = try scope.balances(of: accounts, within: rules.windowMonths, through: day)
        return Answer(
            closedThrough: try scope.periods().closedThrough,
            network: standings[.network, default: StandingBalances()].balances,
            members: members.map { member in
                let account = Account.member(member.id)
                let standing = standings[account, default: StandingBalances()]
                return MemberBalance(
                    member: member, kvk: entities[member.id, default: []].map(\.kvk),
                    balances: standing.balances, provisional: asOf == nil ? standing.provisional : nil,
                    window: windows[account, default: AccountBalances()],
                    room: Room.size(employees: member.employees, rules: rules)
                )
            }
        )
    }

    private func standings(of accounts: Set<Account>, in scope: ReadScope) throws -> [Account: StandingBalances] {
        guard let asOf else { return try scope.allBalances() }
        return try scope.balances(of: accounts, asOf: asOf).mapValues { StandingBalances(balances: $0) }
    }
}
