package import Domain
package import Storage

/// One published card, for everybody who takes part; one that is not published is `notFound`.
package struct ShowCard: Inquiry {
    package let id: CandidateId

    package init(id: CandidateId) {
        self.id = id
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> CardView {
        try desk.mustTakePart()
        guard let candidate = try scope.candidate(id), candidate.state.isPublished else { throw Refusal(.notFound) }
        return CardView(candidate)
    }
}
