import Domain
package import Ledger
package import Storage

/// How one member stands in halen en brengen: for everybody who takes part, a small one as a band.
package struct ShowStanding: Inquiry {
    package let member: MemberId

    package init(member: MemberId) {
        self.member = member
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> MemberStanding {
        try desk.mustTakePart()
        guard let member = try scope.member(member) else { throw Refusal(.notFound) }
        return try scope.standing(of: member, at: desk)
    }
}
