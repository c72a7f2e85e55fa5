package import Domain
package import Storage

/// One claim, as the side that asks may see it; for others it does not exist. Candidates read theirs in `MyCard`.
package struct ShowClaim: Inquiry {
    package let id: ClaimId

    package init(id: ClaimId) {
        self.id = id
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> ClaimView {
        try desk.mustTakePart()
        return try scope.view(of: scope.knownClaim(id, at: desk), at: desk)
    }
}
