package import Domain
import GRDB
package import Ledger

extension ReadScope {
    package func mail(_ id: OutboxId) throws -> OutboxEntry? {
        try row("SELECT * FROM mail WHERE id = ?", [id], as: OutboxEntry.init(row:))
    }

    /// Queued mails whose next attempt has come: codes first, for somebody sits and waits for them; then the oldest.
    package func dueMails(at now: Instant, limit: Int) throws -> [OutboxEntry] {
        try rows(
            """
            SELECT * FROM mail WHERE state = 'queued' AND next_attempt_at <= ?
            ORDER BY kind <> ?, next_attempt_at, id LIMIT ?
            """,
            [now, MailKind.signingCode.rawValue, limit], as: OutboxEntry.init(row:)
        )
    }

    /// Mails, the newest first, which is the order of their identifiers.
    ///
    /// - Parameter before: only older ones than this; nil from the newest.
    package func mails(
        _ filter: MailFilter = MailFilter(), before: OutboxId? = nil, limit: Int
    ) throws -> [OutboxEntry] {
        try rows(
            """
            SELECT * FROM mail
            WHERE (?1 IS NULL OR id < ?1) AND (?2 IS NULL OR state = ?2) AND (?3 IS NULL OR kind = ?3)
            ORDER BY id DESC LIMIT ?4
            """,
            [before, filter.state?.rawValue, filter.kind?.rawValue, limit], as: OutboxEntry.init(row:)
        )
    }

    /// The mails that were made by that moment, met trouble and wait still, together; nil when there are none.
    package func heldMails(madeBy moment: Instant) throws -> WaitingMails? {
        let held = try row(
            """
            SELECT COUNT(*) AS count, MIN(created_at) AS since,
                (SELECT last_failure FROM outbox WHERE state = 'queued' AND last_failure <> '' AND created_at <= ?1
                    ORDER BY created_at, id LIMIT 1) AS words
            FROM outbox WHERE state = 'queued' AND last_failure <> '' AND created_at <= ?1
            """, [moment]
        ) { row in
            try row.optional("since", as: Instant.self).map { since in
                WaitingMails(count: try row.value("count"), since: since, lastFailure: try row.value("words"))
            }
        }
        return held ?? nil
    }

    /// The mails that bring a month's papers, by recipient; without those that are not sent any more.
    package func mails(ofMonth month: CalendarMonth) throws -> [OutboxEntry] {
        try rows(
            "SELECT * FROM mail WHERE month = ? AND state <> 'ended' ORDER BY recipient, id", [month],
            as: OutboxEntry.init(row:)
        )
    }
}

extension OutboxEntry {
    init(row: StoredRow) throws {
        let month: CalendarMonth? = try row.optional("month")
        let account: Account? = try row.optional("account")
        self.init(
            id: try row.value("id"), kind: try row.value("kind", as: MailKind.self),
            recipient: try row.value("recipient"), candidate: try row.optional("candidate_id"),
            language: try row.value("language", as: Language.self), state: try row.value("state", as: State.self),
            createdAt: try row.value("created_at"), nextAttemptAt: try row.value("next_attempt_at"),
            attempts: try row.value("attempts"), lastFailure: try row.value("last_failure"),
            papers: month.flatMap { month in account.map { Papers(month: month, account: $0) } },
            sealed: try row.bytes("sealed"), reader: try MailReader(row: row),
            ending: try row.optional("ended_for", as: MailEnding.self)
        )
    }
}

extension MailReader {
    /// Nil for a mail of no user.
    fileprivate init?(row: StoredRow) throws {
        guard let user: UserId = try row.optional("user_id") else { return nil }
        let member: MemberId? = try row.optional("member_id")
        let roles = try row.value("roles", as: String.self).split(separator: ",").compactMap {
            MemberRole(rawValue: String($0))
        }
        self.init(
            user: user, address: try row.value("user_address"),
            part: member.map { Part($0, as: Set(roles)) }
        )
    }
}
