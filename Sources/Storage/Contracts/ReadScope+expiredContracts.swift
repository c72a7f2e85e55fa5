package import Domain
import GRDB
import Ledger

extension ReadScope {
    /// Contracts that expired while their claim is still accepted and has no other one.
    package func expiredContractsOfAcceptedClaims(limit: Int) throws -> [Contract] {
        let ids: [ContractId] = try rows(
            """
            SELECT contract.id FROM contract JOIN claim ON claim.id = contract.claim_id
            WHERE contract.state = 'expired' AND claim.state = 'accepted' AND NOT EXISTS (
                SELECT 1 FROM contract AS other WHERE other.claim_id = claim.id
                    AND (other.id > contract.id OR other.state IN ('draft', 'issuing', 'issued', 'in-force')))
            ORDER BY contract.id LIMIT ?
            """,
            [limit]
        ) { try $0.value("id") }
        return try ids.compactMap { try contract($0) }
    }
}
