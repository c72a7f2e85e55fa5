package import Domain
import GRDB
package import Ledger

extension WriteScope {
    package func insert(_ mail: OutboxEntry) throws {
        try execute(
            """
            INSERT INTO outbox (id, kind, recipient, candidate_id, language, state, created_at, next_attempt_at,
                attempts, last_failure, month, account, sealed, user_id, member_id, roles, ended_for)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                mail.id, mail.kind.rawValue, mail.recipient, mail.candidate, mail.language.rawValue,
                mail.state.rawValue, mail.createdAt,
                mail.nextAttemptAt, mail.attempts, mail.lastFailure, mail.papers?.month, mail.papers?.account,
                Blob(mail.sealed), mail.reader?.user, mail.reader?.part?.member,
                mail.reader?.part.map { $0.roles.map(\.rawValue).sorted().joined(separator: ",") } ?? "",
                mail.ending?.rawValue,
            ]
        )
    }

    package func markDelivered(_ id: OutboxId) throws {
        try execute(
            """
            UPDATE outbox SET state = 'delivered', attempts = attempts + 1, last_failure = '' WHERE id = ? AND \
            state = 'queued'
            """,
            [id]
        )
    }

    /// Notes a failed try and when the next one comes; nil parks the mail.
    ///
    /// - Parameter failure: the server's words, without anything personal.
    package func markFailed(_ id: OutboxId, failure: String, nextAttemptAt: Instant?) throws {
        try execute(
            """
            UPDATE outbox SET attempts = attempts + 1, last_failure = ?, state = ?, next_attempt_at = COALESCE(?, next_attempt_at)
            WHERE id = ? AND state = 'queued'
            """,
            [failure, nextAttemptAt == nil ? "parked" : "queued", nextAttemptAt, id]
        )
    }

    /// Notes that mail waits for what keeps every mail: no try is counted, and each that is due says why.
    ///
    /// - Parameters:
    ///   - id: the one that met it; it alone moves behind the others.
    ///   - failure: the server's words, without anything personal.
    package func markWaiting(_ id: OutboxId, failure: String, nextAttemptAt: Instant, dueBy now: Instant) throws {
        try execute(
            """
            UPDATE outbox SET last_failure = ? WHERE state = 'queued' AND next_attempt_at <= ? AND last_failure <> ?
            """,
            [failure, now, failure]
        )
        try execute(
            "UPDATE outbox SET next_attempt_at = ? WHERE id = ? AND state = 'queued'", [nextAttemptAt, id]
        )
    }

    /// Lets a mail go out at once, its tries counted anew. Says whether there was one that waits or was parked.
    package func requeue(_ id: OutboxId, at now: Instant) throws -> Bool {
        try execute(
            """
            UPDATE outbox SET state = 'queued', attempts = 0, last_failure = '', next_attempt_at = ?
            WHERE id = ? AND state IN ('queued', 'parked')
            """,
            [now, id]
        ) == 1
    }

    /// Lets every parked mail go out at once. Says how many there were.
    package func requeueParked(at now: Instant) throws -> Int {
        try execute(
            """
            UPDATE outbox SET state = 'queued', attempts = 0, last_failure = '', next_attempt_at = ?
            WHERE state = 'parked'
            """,
            [now]
        )
    }

    /// Ends a mail that waits: it is not sent any more.
    package func end(_ id: OutboxId, for ending: MailEnding) throws {
        try execute(
            "UPDATE outbox SET state = 'ended', ended_for = ?, last_failure = '' WHERE id = ? AND state = 'queued'",
            [ending.rawValue, id]
        )
    }

    /// Sends a mail that waits to another address of the same user.
    package func readdress(_ id: OutboxId, to address: String) throws {
        try execute("UPDATE outbox SET recipient = ? WHERE id = ? AND state = 'queued'", [address, id])
    }

    /// Forgets the words of mails that were delivered or ended and made before that moment, papers of a month apart;
    /// who got which mail when stays known.
    package func forgetWords(madeBefore moment: Instant) throws {
        try execute(
            """
            UPDATE outbox SET sealed = X'' WHERE state IN ('delivered', 'ended') AND month IS NULL
                AND created_at < ? AND sealed <> X''
            """,
            [moment]
        )
    }
}
