package import Domain
import Ledger
package import Storage

/// Ends a candidate's personal links and sessions, as when a mail went to the wrong address. The own employer's users,
/// and coordinators.
package struct RevokeCandidateLinks: Command {
    package let candidate: CandidateId

    package init(candidate: CandidateId) {
        self.candidate = candidate
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        guard let employer = try scope.reading.candidate(candidate)?.member else { throw Refusal(.notFound) }
        try desk.mustKnow(employer)
        try scope.endAccess(of: candidate)
        try scope.record(.linkRevoked, .candidate, candidate, at: desk, namens: employer)
        return candidate
    }
}
