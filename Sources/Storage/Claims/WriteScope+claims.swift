package import Domain
import GRDB
import Ledger

extension WriteScope {
    /// Writes a new claim.
    ///
    /// - Returns: false when that candidate and slot have one already that is not over.
    package func insert(_ claim: Claim) throws -> Bool {
        try execute(
            """
            INSERT INTO claim (id, code, candidate_id, slot_id, bringing_member, taking_member, proposed_by, state,
                created_at, answer_by, contact_user, revision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (candidate_id, slot_id) WHERE state IN ('proposed', 'in-talks', 'on-hold', 'accepted') DO NOTHING
            """,
            [
                claim.id, claim.code, claim.candidate, claim.slot, claim.bringing, claim.taking,
                claim.proposedBy.rawValue,
                claim.state.rawValue, claim.createdAt, claim.answerBy, claim.contact, claim.revision,
            ]
        ) == 1
    }

    /// Writes what changed of a claim over the revision that it was read as. An accepted one is written by `accept`.
    ///
    /// - Returns: false when somebody else changed it in the meantime.
    package func update(_ claim: Claim) throws -> Bool {
        try execute(
            """
            UPDATE claim SET state = ?, contact_user = ?, bringing_agreed = ?, taking_agreed = ?, candidate_agreed = ?,
                decline_reason = ?, candidate_reason = ?, talk_began_on = ?, closed_on = ?, revision = revision + 1
            WHERE id = ? AND revision = ?
            """,
            [
                claim.state.rawValue, claim.contact, claim.agreements.bringing, claim.agreements.taking,
                claim.agreements.candidate, claim.declineReason?.rawValue, claim.candidateReason?.rawValue,
                claim.talkBeganOn, claim.closedOn, claim.id, claim.revision,
            ]
        ) == 1
    }

    /// Accepts a claim on that place of its slot. The unique indexes decide: of all claims of one candidate, and of all
    /// on one place, only one can be accepted.
    ///
    /// - Returns: false when the candidate or the place is taken, or somebody else changed the claim in the meantime.
    package func accept(_ claim: Claim, place: Int) throws -> Bool {
        try execute(
            """
            UPDATE OR IGNORE claim SET state = 'accepted', place_number = ?, bringing_agreed = 1, taking_agreed = 1,
                candidate_agreed = 1, revision = revision + 1
            WHERE id = ? AND revision = ?
            """,
            [place, claim.id, claim.revision]
        ) == 1
    }
}
