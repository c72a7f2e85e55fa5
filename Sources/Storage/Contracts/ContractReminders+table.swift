package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// The day on which a party was last reminded of signing; nil before the first time.
    package func lastReminder(of contract: ContractId, to party: ContractParty) throws -> CalendarDay? {
        try row(
            "SELECT day FROM contract_reminder WHERE contract_id = ? AND party = ? ORDER BY day DESC LIMIT 1",
            [contract, party.rawValue]
        ) { try $0.value("day") }
    }
}

extension WriteScope {
    /// Notes a reminder.
    ///
    /// - Returns: false when that party was reminded on that day already.
    package func insertReminder(
        of contract: ContractId, to party: ContractParty, on day: CalendarDay, by actor: String
    ) throws -> Bool {
        try execute(
            """
            INSERT INTO contract_reminder (contract_id, party, day, by_actor) VALUES (?, ?, ?, ?)
            ON CONFLICT (contract_id, party, day) DO NOTHING
            """,
            [contract, party.rawValue, day, actor]
        ) == 1
    }
}
