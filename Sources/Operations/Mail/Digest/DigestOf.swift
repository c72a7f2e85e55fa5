import Domain
import Ledger
import Storage
import Wording

/// What the time since a moment brought to one user.
struct DigestOf: Inquiry {
    /// How many new cards and slots are compared.
    private static let mostCompared = 500

    let user: User
    let since: Instant

    func answer(at desk: Desk, in scope: ReadScope) throws -> DigestFigures {
        let own = desk.seen(by: user)
        guard !user.isCoordinator else {
            let tasks = try ListCoordinatorTasks().answer(at: own, in: scope)
            return DigestFigures(cards: [], slots: [], tasks: tasks.count)
        }
        let tasks = try ListMemberTasks().answer(at: own, in: scope)
        let members = Set(user.roles.keys)
        return DigestFigures(
            cards: try cards(notOf: members, in: scope), slots: try slots(notOf: members, in: scope),
            tasks: tasks.count
        )
    }

    /// By the card alone, as everybody sees it.
    private func cards(notOf members: Set<MemberId>, in scope: ReadScope) throws -> [String] {
        let offers = try scope.openSlots(of: members).map(\.offer)
        let fresh = try scope.candidates(publishedAfter: since, limit: Self.mostCompared)
        return fresh.filter { candidate in
            !members.contains(candidate.member)
                && offers.contains { Match(card: candidate.card, offer: $0).isSuitable }
        }.map(\.code)
    }

    private func slots(notOf members: Set<MemberId>, in scope: ReadScope) throws -> [String] {
        let cards = try scope.candidates(of: members, limit: Self.mostCompared).filter(\.state.isPublished).map(\.card)
        let fresh = try scope.openSlots(postedAfter: since, limit: Self.mostCompared)
        return fresh.filter { slot in
            !members.contains(slot.member) && cards.contains { Match(card: $0, offer: slot.offer).isSuitable }
        }.map { "\($0.offer.title) (\($0.code))" }
    }
}

extension Desk {
    /// This desk through the eyes of a user, to read with.
    fileprivate func seen(by user: User) -> Desk {
        Desk(
            actor: Actor(
                who: .user(user.id), authority: user.isCoordinator ? .network : .members(user.roles), readOnly: true),
            network: network, now: now, requestId: requestId, vault: vault, equipment: equipment, lease: lease
        )
    }
}
