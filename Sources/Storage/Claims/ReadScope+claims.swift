package import Domain
import GRDB
package import Ledger

extension ReadScope {
    package func claim(_ id: ClaimId) throws -> Claim? {
        try row("SELECT * FROM claim WHERE id = ?", [id], as: Claim.init(row:))
    }

    /// Claims in the order of their codes.
    ///
    /// - Parameters:
    ///   - members: only those in which one of these brings or takes; nil for all.
    ///   - state: only those in that state; nil for all.
    ///   - after: the code of the last one already seen.
    package func claims(
        of members: Set<MemberId>?, state: ClaimState? = nil, after: String = "", limit: Int
    ) throws -> [Claim] {
        try rows(
            """
            SELECT * FROM claim
            WHERE (?1 IS NULL OR bringing_member IN (SELECT value FROM json_each(?1))
                    OR taking_member IN (SELECT value FROM json_each(?1)))
                AND (?2 IS NULL OR state = ?2) AND code > ?3
            ORDER BY code LIMIT ?4
            """,
            [members.map(BoundSet.init), state?.rawValue, after, limit], as: Claim.init(row:)
        )
    }

    /// Every claim of one candidate, by code.
    package func claims(ofCandidate candidate: CandidateId) throws -> [Claim] {
        try rows(
            "SELECT * FROM claim WHERE candidate_id = ? ORDER BY code LIMIT 10000", [candidate], as: Claim.init(row:)
        )
    }

    /// Every claim on one slot, by code.
    package func claims(onSlot slot: SlotId) throws -> [Claim] {
        try rows("SELECT * FROM claim WHERE slot_id = ? ORDER BY code LIMIT 10000", [slot], as: Claim.init(row:))
    }

    /// The claims between one candidate and any of these members' slots, by code.
    package func claims(ofCandidate candidate: CandidateId, takenBy members: Set<MemberId>) throws -> [Claim] {
        try rows(
            """
            SELECT * FROM claim WHERE candidate_id = ? AND taking_member IN (SELECT value FROM json_each(?))
            ORDER BY code LIMIT 10000
            """,
            [candidate, BoundSet(members)], as: Claim.init(row:)
        )
    }

    /// The claim of that pair which is not over; at most one.
    package func unfinishedClaim(of candidate: CandidateId, on slot: SlotId) throws -> Claim? {
        try row(
            """
            SELECT * FROM claim WHERE candidate_id = ? AND slot_id = ?
                AND state IN ('proposed', 'in-talks', 'on-hold', 'accepted')
            """,
            [candidate, slot], as: Claim.init(row:)
        )
    }

    /// Claims that nobody answered by their last day, by code.
    package func unansweredClaims(before day: CalendarDay, limit: Int) throws -> [Claim] {
        try rows(
            "SELECT * FROM claim WHERE state = 'proposed' AND answer_by < ? ORDER BY code LIMIT ?", [day, limit],
            as: Claim.init(row:)
        )
    }

    /// Proposed claims whose last day to answer lies within those days and of which nobody was told so yet, by code.
    package func unwarnedClaims(answeredBy days: ClosedRange<CalendarDay>, limit: Int) throws -> [Claim] {
        try rows(
            """
            SELECT * FROM claim WHERE state = 'proposed' AND answer_by BETWEEN ? AND ? AND NOT EXISTS (
                SELECT 1 FROM told WHERE kind = 'claim-expiring' AND subject = claim.id)
            ORDER BY code LIMIT ?
            """,
            [days.lowerBound, days.upperBound, limit], as: Claim.init(row:)
        )
    }

    /// Claims that wait on hold since before that moment, by code.
    package func claimsOnHold(since moment: Instant, limit: Int) throws -> [Claim] {
        try rows(
            """
            SELECT * FROM claim WHERE state = 'on-hold' AND (
                SELECT MAX(at) FROM event WHERE subject = claim.id AND verb = 'claim-on-hold') < ?
            ORDER BY code LIMIT ?
            """,
            [moment, limit], as: Claim.init(row:)
        )
    }

    /// Since when that claim waits on hold; nil when it never did.
    package func heldSince(_ claim: ClaimId) throws -> Instant? {
        try rows(
            "SELECT at FROM event WHERE subject = ? AND verb = 'claim-on-hold' ORDER BY at DESC LIMIT 1", [claim]
        ) { try $0.value("at", as: Instant.self) }.first
    }

    /// The numbers of the places of a slot that accepted claims hold.
    package func takenPlaceNumbers(of slot: SlotId) throws -> Set<Int> {
        Set(
            try rows("SELECT place_number FROM claim WHERE slot_id = ? AND state = 'accepted'", [slot]) { row in
                try row.value("place_number")
            }
        )
    }
}
