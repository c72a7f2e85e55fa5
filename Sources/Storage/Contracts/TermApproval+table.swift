package import Domain
import GRDB
import Ledger

extension ReadScope {
    /// Every approval of a contract's term, the earliest first.
    package func termApprovals(of contract: ContractId) throws -> [TermApproval] {
        try rows(
            "SELECT * FROM contract_term_approval WHERE contract_id = ? ORDER BY approved_at, until_on", [contract]
        ) { row in
            TermApproval(
                contract: try row.value("contract_id"), kind: try row.value("kind", as: PlacementKind.self),
                until: try row.value("until_on"), at: try row.value("approved_at"), by: try row.value("by_actor")
            )
        }
    }
}

extension WriteScope {
    /// Records an approval; one that is there already stays as it was.
    package func insert(_ approval: TermApproval) throws {
        try execute(
            """
            INSERT INTO contract_term_approval (contract_id, kind, until_on, approved_at, by_actor)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [approval.contract, approval.kind.rawValue, approval.until, approval.at, approval.by]
        )
    }
}
