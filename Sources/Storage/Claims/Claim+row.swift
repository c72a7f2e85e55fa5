import Domain
import Ledger

extension Claim {
    init(row: StoredRow) throws {
        self.init(
            id: try row.value("id"), code: try row.value("code"), candidate: try row.value("candidate_id"),
            slot: try row.value("slot_id"), bringing: try row.value("bringing_member"),
            taking: try row.value("taking_member"), proposedBy: try row.value("proposed_by", as: Side.self),
            state: try row.value("state", as: ClaimState.self), createdAt: try row.value("created_at"),
            answerBy: try row.value("answer_by"), contact: try row.optional("contact_user"),
            agreements: Agreements(
                bringing: try row.value("bringing_agreed"), taking: try row.value("taking_agreed"),
                candidate: try row.value("candidate_agreed")
            ),
            declineReason: try row.optional("decline_reason", as: DeclineReason.self),
            candidateReason: try row.optional("candidate_reason", as: DeclineReason.self),
            talkBeganOn: try row.optional("talk_began_on"), closedOn: try row.optional("closed_on"),
            revision: try row.value("revision")
        )
    }
}
