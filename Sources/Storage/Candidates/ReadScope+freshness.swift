package import Domain
import GRDB
package import Ledger

/// When something was last looked at, as the event log knows it.
extension ReadScope {
    /// Published candidates with the moment at which somebody last looked over their card, the longest ago first; only
    /// those before that moment.
    package func candidates(lookedOverBefore moment: Instant, limit: Int) throws -> [(Candidate, Instant)] {
        try rows(
            """
            SELECT * FROM (
                SELECT candidate.*, (
                    SELECT MAX(event.at) FROM event WHERE event.subject = candidate.id AND event.verb IN (
                        'candidate-published', 'candidate-changed', 'akkoord-given', 'akkoord-recorded',
                        'card-confirmed')
                ) AS looked_at
                FROM candidate WHERE state IN ('open', 'in-talks')) AS fresh
            WHERE looked_at < ? ORDER BY looked_at, code LIMIT ?
            """,
            [moment, limit]
        ) { row in (try Candidate(row: row), try row.value("looked_at")) }
    }

    /// Open slots with the moment at which their member last looked at them, the longest ago first; only those before
    /// that moment.
    package func openSlots(lookedOverBefore moment: Instant, limit: Int) throws -> [(Slot, Instant)] {
        try rows(
            """
            SELECT * FROM (
                SELECT slot_with_places.*, (
                    SELECT MAX(event.at) FROM event WHERE event.subject = slot_with_places.id
                        AND event.verb IN ('slot-posted', 'slot-changed', 'slot-renewed')
                ) AS looked_at
                FROM slot_with_places WHERE state = 'open') AS fresh
            WHERE looked_at < ? ORDER BY looked_at, code LIMIT ?
            """,
            [moment, limit]
        ) { row in (try Slot(row: row), try row.value("looked_at")) }
    }

    /// The published candidates whose card was first shown after that moment, by code.
    package func candidates(publishedAfter moment: Instant, limit: Int) throws -> [Candidate] {
        try rows(
            """
            SELECT * FROM candidate WHERE state IN ('open', 'in-talks') AND EXISTS (
                SELECT 1 FROM event WHERE event.subject = candidate.id AND event.verb = 'candidate-published'
                    AND event.at > ?)
            ORDER BY code LIMIT ?
            """,
            [moment, limit], as: Candidate.init(row:)
        )
    }

    /// The open slots that were posted after that moment, by code.
    package func openSlots(postedAfter moment: Instant, limit: Int) throws -> [Slot] {
        try rows(
            """
            SELECT * FROM slot_with_places WHERE state = 'open' AND EXISTS (
                SELECT 1 FROM event WHERE event.subject = slot_with_places.id AND event.verb = 'slot-posted'
                    AND event.at > ?)
            ORDER BY code LIMIT ?
            """,
            [moment, limit], as: Slot.init(row:)
        )
    }
}
