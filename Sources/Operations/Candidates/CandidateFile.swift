package import Domain
import Ledger
import Storage

/// A candidate as the own employer and the coordinator see the file; what is sealed stays closed.
package struct CandidateFile: Hashable, Sendable {
    package let candidate: Candidate
    /// The member that brings.
    package let memberName: String
    /// Every gate that publishing still waits for; empty when there is none.
    package let missingGates: [Refusal]
    package let hasConditions: Bool
    package let hasTimeline: Bool
}

extension ReadScope {
    func file(of candidate: Candidate) throws -> CandidateFile {
        CandidateFile(
            candidate: candidate, memberName: try member(candidate.member)?.name ?? "",
            missingGates: try missingGates(of: candidate, includingAkkoord: true),
            hasConditions: try hasLayer(.conditions, of: candidate.id),
            hasTimeline: try hasLayer(.timeline, of: candidate.id)
        )
    }
}
