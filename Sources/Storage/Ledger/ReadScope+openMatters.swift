package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// Slots with a free place that were posted before that moment, each with the day on which it was. One whose last
    /// day passed is not among them, ended already or not.
    func openSlots(postedBefore end: Instant, on today: CalendarDay) throws -> [OpenMatter] {
        try rows(
            """
            SELECT code, title, member_id,
                (SELECT MIN(at) FROM event WHERE subject = slot.id AND verb = 'slot-posted' AND at < ?1) AS since
            FROM slot WHERE state = 'open' AND end_on >= ?2 ORDER BY code
            """,
            [end, today]
        ) { row in try matter(.slot, row, title: row.value("title")) }.compactMap { $0 }
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
        ) { row in try matter(.candidate, row, title: "") }.compactMap { $0 }
    }

    private func matter(_ kind: OpenMatter.Kind, _ row: StoredRow, title: String) throws -> OpenMatter? {
        guard let since: Instant = try row.optional("since") else { return nil }
        return OpenMatter(
            kind: kind, code: try row.value("code"), title: title, member: try row.value("member_id"),
            since: since.amsterdamDay
        )
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
