package import Domain
import GRDB
import Ledger

extension WriteScope {
    /// Adds an entry to the event log, chained to the one before.
    package func append(_ entry: EventEntry) throws {
        let last: (Int64, Digest256)? = try reading.row(
            "SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1"
        ) { row in (try row.value("sequence"), try row.value("hash")) }
        let sequence = (last?.0 ?? 0) + 1
        let previous = last?.1 ?? HashChain.origin(name: "poortwacht events", network: networkId.bytes)
        let canonical = Event.canonicalBytes(
            sequence: sequence, at: entry.at, actor: entry.actor, onBehalfOf: entry.onBehalfOf, verb: entry.verb,
            subjectKind: entry.subjectKind, subject: entry.subject, detail: entry.detail
        )
        try execute(
            """
            INSERT INTO event (sequence, at, actor, on_behalf_of, verb, subject_kind, subject, detail, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                sequence, entry.at, entry.actor, entry.onBehalfOf, entry.verb.rawValue, entry.subjectKind,
                entry.subject,
                entry.detail, HashChain.link(after: previous, canonical: canonical),
            ]
        )
    }
}

extension ReadScope {
    /// The latest events, newest first.
    ///
    /// - Parameters:
    ///   - subject: only those about this identifier; nil for all.
    ///   - before: only those with a lower sequence; nil from the newest.
    package func events(about subject: String?, before: Int64?, limit: Int) throws -> [Event] {
        try rows(
            """
            SELECT * FROM event WHERE (?1 IS NULL OR subject = ?1) AND (?2 IS NULL OR sequence < ?2)
            ORDER BY sequence DESC LIMIT ?3
            """,
            [subject, before, limit], as: event
        )
    }

    private func event(_ row: StoredRow) throws -> Event {
        Event(
            sequence: try row.value("sequence"), at: try row.value("at"), actor: try row.value("actor"),
            onBehalfOf: try row.optional("on_behalf_of"), verb: try row.value("verb", as: EventVerb.self),
            subjectKind: try row.value("subject_kind"), subject: try row.value("subject"),
            detail: try row.value("detail"),
            hash: try row.value("hash")
        )
    }
}
