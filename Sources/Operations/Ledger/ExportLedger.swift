import Domain
import Ledger
package import Storage
import Tables

/// The whole ledger in one file. Coordinators only.
package struct ExportLedger: Inquiry {
    package let format: LedgerFormat

    package init(format: LedgerFormat) {
        self.format = format
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [UInt8] {
        try desk.mustBeCoordinator()
        let codes = Dictionary(uniqueKeysWithValues: try scope.members().map { ($0.id, $0.code) })
        var transfers: [Transfer] = []
        try scope.forEachTransfer { transfers.append($0) }
        switch format {
        case .hledger: return Array(HledgerJournal(network: desk.network.name, codes: codes).text(of: transfers).utf8)
        case .csv: return LedgerSpreadsheet(codes: codes).csv(of: transfers)
        case .json: return try LedgerRecords(network: desk.network.id, head: scope.ledgerHead()).json(of: transfers)
        }
    }
}
