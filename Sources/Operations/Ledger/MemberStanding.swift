import Domain
package import Ledger
import Storage

/// How a member stands in halen en brengen, as whoever asks may see it.
package struct MemberStanding: Hashable, Sendable {
    package enum Figures: Hashable, Sendable {
        /// - Parameter own: nil for another member's eyes.
        case exact(AccountBalances, own: Own?)
        case band(BalanceBand)
    }

    /// What concerns the member itself and the coordinator.
    package struct Own: Hashable, Sendable {
        /// How far it may bring more than it took, in hundredths.
        package let room: Int64
        /// What is booked but neither final nor taken back, in hundredths.
        package let provisional: Balance
    }

    package let member: NamedMember
    package let figures: Figures

    /// Members with fewer employees are shown to others as a band.
    static let smallBelow = 25
}

extension ReadScope {
    func standing(of member: Member, at desk: Desk) throws -> MemberStanding {
        MemberStanding(member: NamedMember(member), figures: try figures(of: member, at: desk))
    }

    private func figures(of member: Member, at desk: Desk) throws -> MemberStanding.Figures {
        let account = Account.member(member.id)
        let balances = try balances(of: account)
        guard desk.actor.actsFor(member.id) else {
            return member.employees < MemberStanding.smallBelow ? .band(BalanceBand(balances.placements)) : .exact(balances, own: nil)
        }
        let own = MemberStanding.Own(
            room: Room.size(employees: member.employees, rules: try settings().ledgerRules(on: desk.today)),
            provisional: try provisionalPlacements(of: account)
        )
        return .exact(balances, own: own)
    }
}
