import GRDB
package import Ledger

extension ReadScope {
    /// What an earlier request with that key made: the hash of its body and the resource's identifier.
    package func idempotencyRecord(actor: String, route: String, key: String) throws -> (
        bodyHash: Digest256, resource: String
    )? {
        try row(
            "SELECT body_hash, resource FROM idempotency WHERE actor = ? AND route = ? AND key = ?",
            [actor, route, key]
        ) { row in (try row.value("body_hash"), try row.value("resource")) }
    }
}

extension WriteScope {
    /// Records, in the same transaction, what a request with that key made.
    package func insertIdempotencyRecord(
        actor: String, route: String, key: String, bodyHash: Digest256, resource: String, at: Instant
    ) throws {
        try execute(
            """
            INSERT INTO idempotency (actor, route, key, body_hash, resource, created_at) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [actor, route, key, bodyHash, resource, at]
        )
    }

    /// Forgets the records made before that moment.
    package func forgetIdempotencyRecords(before: Instant) throws {
        try execute("DELETE FROM idempotency WHERE created_at < ?", [before])
    }
}
