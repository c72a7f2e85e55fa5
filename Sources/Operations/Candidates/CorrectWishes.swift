package import Domain
import Ledger
package import Storage

/// The candidate says in own words what work is wished for.
package struct CorrectWishes: Command {
    package let wishes: FreeText?

    package init(wishes: FreeText?) {
        self.wishes = wishes
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        var candidate = try scope.reading.candidateInPerson(at: desk)
        try candidate.mustNotBeOver()
        candidate.card.wishes = wishes?.text ?? ""
        try scope.save(candidate)
        try scope.record(.candidateChanged, .candidate, candidate.id, at: desk, detail: "wishes")
        return candidate.id
    }
}
