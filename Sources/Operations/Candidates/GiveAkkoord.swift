package import Domain
import Ledger
package import Storage

/// The candidate gives akkoord for publication, in person by the personal link. Giving it twice changes nothing.
package struct GiveAkkoord: Command {
    package init() {}

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        var candidate = try scope.reading.candidateInPerson(at: desk)
        guard candidate.gates.akkoord == nil else { return candidate.id }
        guard candidate.state == .awaitingAkkoord else {
            throw Refusal(.candidateStateWrong, ["state": candidate.state.rawValue])
        }
        candidate.gates.akkoord = PublicationGates.Akkoord(way: .personalLink, day: desk.today)
        try scope.save(candidate)
        try scope.record(.akkoordGiven, .candidate, candidate.id, at: desk)
        return candidate.id
    }
}
