import Documents
import Domain
import Storage

extension ReadScope {
    /// The clauses with which the network makes contracts now. What `obstacles` says of them keeps contracts from being
    /// made.
    func clauses(at desk: Desk) throws -> ClauseLibrary {
        desk.equipment.clauses.applying(try clauseOverrides())
    }

    /// The lawyer's check of exactly these clauses; nil when there is none.
    func review(of clauses: ClauseLibrary) throws -> ClauseReview? {
        guard let review = try clauseReview(), review.textsHash == clauses.digest else { return nil }
        return review
    }
}

extension ClauseLibrary {
    /// What is wrong with words of the network's own, by the clause to mend.
    var problems: [ClauseId: Refusal] {
        Dictionary(
            obstacles.compactMap { refusal in
                refusal.values["clause"].flatMap { ClauseId($0) }.map { ($0, refusal) }
            }
        ) { first, _ in first }
    }
}
