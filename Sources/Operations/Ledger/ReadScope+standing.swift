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
}
