import Domain
import Ledger
import Storage

extension ReadScope {
    /// How a member stands, as the desk's actor may see it.
    func standing(of member: Member, at desk: Desk) throws -> Standing {
        let balance = try balance(of: .member(member.id), in: .placements)
        let small = desk.equipment.rulebook.value(.smallMemberEmployees, on: desk.today)
        let isShown = member.employees >= small || desk.actor.actsFor(member.id)
        return Standing(
            member: member, isOwn: desk.actor.belongsTo(member.id),
            figures: isShown ? .exact(balance) : .band(BalanceBand(balance))
        )
    }
}
