package import Domain
import GRDB
import Ledger

extension ReadScope {
    /// Everything that the network decided about clauses, the oldest first.
    ///
    /// - Parameter clause: only about that one; nil for all.
    package func clauseOverrides(of clause: ClauseId? = nil) throws -> [ClauseOverride] {
        try rows(
            "SELECT * FROM clause_override WHERE ?1 IS NULL OR clause = ?1 ORDER BY sequence", [clause?.text],
            as: ClauseOverride.init(row:)
        )
    }
}

extension WriteScope {
    package func insert(_ override: ClauseOverride) throws {
        let wording = override.wording
        try execute(
            """
            INSERT INTO clause_override (clause, decided_at, by_actor, heading_nl, text_nl, heading_en, text_en)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                override.clause.text, override.decidedAt, override.by, wording?.dutch.heading, wording?.dutch.text,
                wording?.english.heading, wording?.english.text,
            ]
        )
    }
}

extension ClauseOverride {
    init(row: StoredRow) throws {
        guard let clause = ClauseId(try row.value("clause") as String) else {
            throw StoreError.valueUnreadable("clause")
        }
        self.init(
            clause: clause, wording: try Self.wording(row), decidedAt: try row.value("decided_at"),
            by: try row.value("by_actor")
        )
    }

    private static func wording(_ row: StoredRow) throws -> OwnText? {
        guard let heading: String = try row.optional("heading_nl") else { return nil }
        return OwnText(
            dutch: ClauseBody(heading: heading, text: try row.value("text_nl")),
            english: ClauseBody(heading: try row.value("heading_en"), text: try row.value("text_en"))
        )
    }
}
