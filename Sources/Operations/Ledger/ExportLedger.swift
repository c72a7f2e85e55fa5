import Domain
import Ledger
import Storage
import Tables

/// The whole ledger in one file. Coordinators only. Read in one snapshot, and written out after it.
package struct ExportLedger: Sendable {
    package let format: LedgerFormat

    package init(format: LedgerFormat) {
        self.format = format
    }

    /// Refuses `fileTooLarge` for a workbook of more rows than a sheet can hold.
    package func run(at desk: Desk) async throws -> [UInt8] {
        let ledger = try await desk.ask(WholeLedger())
        switch format {
        case .hledger:
            let codes = Dictionary(uniqueKeysWithValues: ledger.members.map { ($0.id, $0.code) })
            return Array(HledgerJournal(network: desk.network.name, codes: codes).text(of: ledger.transfers).utf8)
        case .csv: return LedgerSpreadsheet(members: ledger.members).csv(of: ledger.transfers)
        case .json: return try LedgerRecords(network: desk.network.id, head: ledger.head).json(of: ledger.transfers)
        case .xlsx: return try workbook(of: ledger, at: desk)
        }
    }

    private func workbook(of ledger: WholeLedger.Answer, at desk: Desk) throws -> [UInt8] {
        let sheet = LedgerSpreadsheet(members: ledger.members)
        do throws(WorkbookFault) {
            return try sheet.workbook(of: ledger.transfers, name: desk.network.name, at: desk.now).bytes()
        } catch {
            if case .tooManyRows(_, let limit) = error { throw Refusal(.fileTooLarge, ["maximum": "\(limit)"]) }
            throw error
        }
    }
}

/// Every transfer, with the members to name and the head that they end at.
private struct WholeLedger: Inquiry {
    struct Answer: Sendable {
        let members: [Member]
        let transfers: [Transfer]
        let head: ChainHead
    }

    func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        var transfers: [Transfer] = []
        try scope.forEachTransfer { transfers.append($0) }
        return Answer(members: try scope.members(), transfers: transfers, head: try scope.ledgerHead())
    }
}
