import Domain

extension Visitor {
    var userId: UserId? {
        if case .user(let id) = self { id } else { nil }
    }

    var candidateId: CandidateId? {
        if case .candidate(let id) = self { id } else { nil }
    }

    init(row: StoredRow) throws {
        if let candidate: CandidateId = try row.optional("candidate_id") {
            self = .candidate(candidate)
        } else {
            self = .user(try row.value("user_id"))
        }
    }
}
