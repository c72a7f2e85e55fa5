import Domain
import Ledger
import Storage

extension ReadScope {
    /// How a member stands, as the desk's actor may see it.
    ///
    /// - Parameter known: the member's balance of placements, when it is at hand.
    func standing(of member: Member, with known: Balance? = nil, at desk: Desk) throws -> Standing {
        let balance = try known ?? balance(of: .member(member.id), in: .placements)
        let small = desk.equipment.rulebook.value(.smallMemberEmployees, on: desk.today)
        let isShown = member.employees >= small || desk.actor.actsFor(member.id)
        return Standing(
            member: member, isOwn: desk.actor.belongsTo(member.id),
            figures: isShown ? .exact(balance) : .band(BalanceBand(balance))
        )
    }

    /// Every figure of a member, for itself and coordinators.
    ///
    /// - Parameter asOf: only what had taken effect by the end of that day; nil for everything that is booked.
    func standingDetails(of member: Member, asOf: CalendarDay? = nil, at desk: Desk) throws -> ShowStanding.Details {
        let account = Account.member(member.id)
        let day = asOf ?? desk.today
        let rules = try settings().ledgerRules(on: day)
        let balances = try asOf.map { try self.balances(of: account, asOf: $0) } ?? self.balances(of: account)
        return ShowStanding.Details(
            balances: balances, room: Room.size(employees: member.employees, rules: rules),
            provisional: asOf == nil ? try provisionalPlacements(of: account) : nil,
            window: try self.balances(of: account, within: rules.windowMonths, through: day),
            windowMonths: rules.windowMonths,
            perHundredEmployees: Proportion.perHundred(balances.placements.net, of: Int64(member.employees))
        )
    }
}
