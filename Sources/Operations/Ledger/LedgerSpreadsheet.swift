import Ledger
import Tables

/// Writes transfers as a table, one a row: what moves and in which direction as the statement shows it.
struct LedgerSpreadsheet {
    private let codes: [MemberId: String]

    init(codes: [MemberId: String]) {
        self.codes = codes
    }

    func csv(of transfers: [Transfer]) -> [UInt8] {
        var writer = SheetWriter(
            columns: [
                "volgnummer", "boeking", "eenheid", "brengt", "neemt", "aantal", "soort", "reden", "geldt_vanaf",
                "boekmaand",
                "gewerkt_in", "betreft", "plaatsing", "hash",
            ],
            style: .dutchSpreadsheet
        )
        for transfer in transfers { writer.append(row(transfer)) }
        return writer.bytes
    }

    private func row(_ transfer: Transfer) -> [OutputCell] {
        let content = transfer.content
        return [
            .integer(Int(transfer.sequence)), .text("\(content.id)"), .text(content.unit.rawValue),
            .text(name(content.bringing)),
            .text(name(content.taking)), amount(content), .text(content.kind.rawValue), .text(content.cause.rawValue),
            .date(content.effectiveOn.cell), .text("\(transfer.month)"), .text(content.workedIn.map { "\($0)" } ?? ""),
            .text(content.refersTo.map { "\($0)" } ?? ""), .text(content.placement.map { "\($0)" } ?? ""),
            .text("\(transfer.hash)"),
        ]
    }

    private func amount(_ content: TransferDraft) -> OutputCell {
        switch content.unit {
        case .placements: .hundredths(Int(content.amount))
        case .minutes: .hours(minutes: Int(content.amount))
        }
    }

    private func name(_ account: Account) -> String {
        guard let member = account.member else { return "netwerk" }
        return codes[member] ?? "\(member)"
    }
}

extension CalendarDay {
    /// This day as a spreadsheet's date.
    var cell: CellDate {
        let parts = self.parts
        guard let date = CellDate(year: parts.year, month: parts.month, day: parts.day) else {
            preconditionFailure("a calendar day exists")
        }
        return date
    }
}
