import Documents
import Domain
import Storage

extension ReadScope {
    /// The clauses with which the network makes contracts now.
    func clauses(at desk: Desk) throws -> ClauseLibrary {
        try desk.equipment.clauses.applying(clauseOverrides())
    }

    /// The lawyer's check of exactly these clauses; nil when there is none.
    func review(of clauses: ClauseLibrary) throws -> ClauseReview? {
        guard let review = try clauseReview(), review.textsHash == clauses.digest else { return nil }
        return review
    }
}
