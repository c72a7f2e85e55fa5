import Domain
import Ledger
import Operations

/// Proposals, as one of the two members or the coordinator sees them.
enum ClaimViews {
    static let member = View<NamedMember>(
        "NamedMember",
        [
            .field("id") { $0.id },
            .field("code") { $0.code },
            .field("name") { $0.name },
        ]
    )

    static let agreements = View<Claim.Agreements>(
        "Agreements",
        [
            .field("bringing") { $0.bringing },
            .field("taking") { $0.taking },
            .field("candidate") { $0.candidate },
        ]
    )

    static let claim = View<ClaimView>(
        "Claim",
        [
            .field("id") { $0.id },
            .field("code") { $0.code },
            .choice("state") { $0.state },
            .field("viewer") { $0.viewer.rawValue },
            .choice("proposed_by") { $0.proposedBy },
            .field("proposed_at") { $0.proposedAt },
            .field("answer_by") { $0.answerBy },
            .field("candidate") { $0.candidate },
            .field("candidate_code") { $0.candidateCode },
            .optionalObject("card", CandidateViews.card) { $0.card },
            .object("slot", SlotViews.slot) { $0.slot },
            .object("taking", member) { $0.taking },
            .optionalObject("bringing", member) { $0.bringing },
            .field("contact_name") { $0.contactName },
            .field("may_look_at_identity") { $0.mayLookAtIdentity },
            .object("agreements", agreements) { $0.agreements },
            .optionalChoice("decline_reason") { $0.declineReason },
            .optionalChoice("candidate_reason") { $0.candidateReason },
            .field("revision") { $0.revision },
        ]
    )
}
