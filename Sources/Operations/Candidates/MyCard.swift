package import Domain
import Ledger
package import Storage

/// Everything that a candidate sees by the personal link: the own card, what is asked, the places that are proposed,
/// and who looked at what.
package struct MyCard: Inquiry {
    package struct Answer: Sendable {
        package let code: String
        package let name: String
        /// The own employer.
        package let employer: String
        package let state: CandidateState
        package let card: Card
        package let conditions: Conditions?
        package let akkoord: PublicationGates.Akkoord?
        package let questions: [CandidateQuestion]
        package let claims: [MyClaim]
        /// The newest first.
        package let looks: [AccessNote]
    }

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        let candidate = try scope.candidateInPerson(at: desk)
        let claims = try scope.claims(ofCandidate: candidate.id)
        return Answer(
            code: candidate.code, name: try scope.identity(of: candidate.id, at: desk)?.name ?? "",
            employer: try scope.member(candidate.member)?.name ?? "", state: candidate.state, card: candidate.card,
            conditions: try scope.conditions(of: candidate.id, at: desk), akkoord: candidate.gates.akkoord,
            questions: CandidateQuestion.open(for: candidate, claims), claims: try claims.map { try scope.own($0) },
            looks: try scope.accessNotes(about: candidate.id)
        )
    }
}
