import Domain
import Ledger
import Operations

/// The text of contracts, as a coordinator sees it.
enum ClauseViews {
    static let body = View<ClauseBody>(
        "ClauseBody",
        [
            .field("heading") { $0.heading },
            .field("text") { $0.text },
        ]
    )

    static let wording = View<ClauseOverride.OwnText>(
        "ClauseTexts",
        [
            .object("nl", body) { $0.dutch },
            .object("en", body) { $0.english },
        ]
    )

    static let decision = View<ClauseOverride>(
        "ClauseDecision",
        [
            .field("decided_at") { $0.decidedAt },
            .field("by") { $0.by },
            .optionalObject("wording", wording) { $0.wording },
        ]
    )

    static let clause = View<ClauseView>(
        "Clause", revision: { $0.revision },
        [
            .field("code") { $0.code.text },
            .field("label") { $0.label },
            .field("order") { $0.order },
            .field("place") { $0.place },
            .choices("kinds") { $0.kinds },
            .field("condition") { $0.condition },
            .field("source") { $0.source },
            .field("lawyer_note") { $0.lawyerNote },
            .object("wording", wording) { $0.wording },
            .object("shipped", wording) { $0.shipped },
            .field("is_overridden") { $0.isOverridden },
            .field("problem") { $0.problem?.values["reason"] },
            .objects("history", decision) { $0.history },
            .field("revision") { $0.revision },
        ]
    )

    static let review = View<ClauseReview>(
        "ClauseReviewRecord",
        [
            .field("lawyer") { $0.lawyer },
            .field("reviewed_on") { $0.reviewedOn },
            .field("recorded_at") { $0.recordedAt },
            .field("by") { $0.by },
        ]
    )

    static let clauses = View<ListClauses.Answer>(
        "Clauses",
        [
            .field("texts_hash") { $0.textsHash },
            .optionalObject("review", review) { $0.review },
            .objects("clauses", clause) { $0.clauses },
        ]
    )
}
