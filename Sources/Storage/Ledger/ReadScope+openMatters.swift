package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// The slots that members offered on that day, the last one of a month, filled or not; by code. One that was closed
    /// since was still there, one whose own last day had passed was not. Costs what is offered now or was closed before
    /// its time, at any length of history.
    func offeredSlots(on day: CalendarDay) throws -> [OfferedSlot] {
        let end = Instant.startOfAmsterdamDay(day.adding(days: 1))
        return try rows(
            """
            SELECT slot.*, posted.at AS posted_at, posted.detail AS origin,
                (SELECT COUNT(*) FROM claim
                    WHERE slot_id = slot.id AND claim.state IN ('accepted', 'ended')
                        AND (closed_on IS NULL OR closed_on > ?1) AND EXISTS (
                            SELECT 1 FROM event
                            WHERE event.subject = claim.id AND event.verb = 'claim-accepted' AND event.at < ?2)
                ) AS taken
            FROM slot CROSS JOIN event AS posted
            WHERE slot.state IN ('open', 'filled', 'closed', 'expired') AND slot.end_on >= ?1
                AND posted.subject = slot.id AND posted.verb = 'slot-posted'
                AND (slot.state <> 'closed' OR EXISTS (
                    SELECT 1 FROM event
                    WHERE event.subject = slot.id AND event.verb = 'slot-closed' AND event.at >= ?2))
            """,
            [day, end]
        ) { row in try OfferedSlot(row: row, on: day) }.compactMap { $0 }.sorted { $0.code < $1.code }
    }

    /// Candidates whose card members see and did before that moment, each with the day on which it was last published.
    func openCandidates(publishedBefore end: Instant) throws -> [OpenMatter] {
        try rows(
            """
            SELECT code, member_id,
                (SELECT MAX(at) FROM event WHERE subject = candidate.id AND verb = 'candidate-published' AND at < ?1)
                    AS since
            FROM candidate WHERE state IN ('open', 'in-talks') ORDER BY code
            """,
            [end]
        ) { row in try candidate(row) }.compactMap { $0 }
    }

    private func candidate(_ row: StoredRow) throws -> OpenMatter? {
        guard let since: Instant = try row.optional("since") else { return nil }
        return OpenMatter(
            kind: .candidate, code: try row.value("code"), title: "", member: try row.value("member_id"),
            since: since.amsterdamDay
        )
    }

    /// Claims that wait for an answer.
    func proposedClaims() throws -> [Claim] {
        try rows("SELECT * FROM claim WHERE state = 'proposed'", [], as: Claim.init(row:))
    }

    /// Claims whose talk began or that were closed on one of those days, by code.
    package func claims(movedOn days: ClosedRange<CalendarDay>) throws -> [Claim] {
        try rows(
            """
            SELECT * FROM claim WHERE talk_began_on BETWEEN ?1 AND ?2
            UNION
            SELECT * FROM claim WHERE closed_on BETWEEN ?1 AND ?2
            ORDER BY code
            """,
            [days.lowerBound, days.upperBound], as: Claim.init(row:)
        )
    }
}
