package import Domain
package import Ledger
package import Storage

/// One member with its legal entities and establishments: for everybody who takes part.
package struct ShowMember: Inquiry {
    package struct Answer: Sendable {
        package let member: Member
        package let legalEntities: [LegalEntity]
        package let establishments: [Establishment]
        /// Every time that it took part, the first one first.
        package let memberships: [Membership]
    }

    package let id: MemberId

    package init(id: MemberId) {
        self.id = id
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustTakePart()
        guard let member = try scope.member(id) else { throw Refusal(.notFound) }
        return Answer(
            member: member, legalEntities: try scope.legalEntities(of: id),
            establishments: try scope.establishments(of: id), memberships: try scope.memberships(of: id)
        )
    }
}
