package import Domain
package import Storage

/// One candidate's file: for the own employer and coordinators.
package struct ShowOwnCandidate: Inquiry {
    package let id: CandidateId

    package init(id: CandidateId) {
        self.id = id
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> CandidateFile {
        try scope.file(of: scope.ownCandidate(id, at: desk))
    }
}
