import Domain
import Ledger
import Tables

/// Writes transfers as a table, one a row: what moves and in which direction as the statement shows it.
struct LedgerSpreadsheet {
    private let members: [MemberId: Member]

    init(members: [Member]) {
        self.members = Dictionary(uniqueKeysWithValues: members.map { ($0.id, $0) })
    }

    func csv(of transfers: [Transfer]) -> [UInt8] {
        table(of: transfers) { .text("\($0)") }.csv(.dutchSpreadsheet)
    }

    /// The rows with days, months and numbers as what they are, and what every account brought and took.
    ///
    /// - Parameter name: the network's.
    func workbook(of transfers: [Transfer], name: String, at now: Instant) -> Workbook {
        Workbook(
            title: name, secondsSince1970: Int(now.secondsSinceEpoch),
            tables: [table(of: transfers) { .month($0.cell) }, balances(of: transfers)]
        )
    }

    private func table(of transfers: [Transfer], month: (CalendarMonth) -> OutputCell) -> OutputTable {
        var table = OutputTable(
            name: "boekingen",
            columns: [
                "volgnummer", "boeking", "eenheid", "brengt", "neemt", "aantal", "soort", "reden", "geldt_vanaf",
                "boekmaand", "gewerkt_in", "betreft", "plaatsing", "hash",
            ]
        )
        for transfer in transfers { table.append(row(transfer, month)) }
        return table
    }

    private func row(_ transfer: Transfer, _ month: (CalendarMonth) -> OutputCell) -> [OutputCell] {
        let content = transfer.content
        return [
            .integer(Int(transfer.sequence)), .text("\(content.id)"), .text(content.unit.rawValue),
            .text(code(content.bringing)), .text(code(content.taking)), amount(content.amount, content.unit),
            .text(content.kind.rawValue), .text(content.cause.rawValue), .date(content.effectiveOn.cell),
            month(transfer.month), content.workedIn.map(month) ?? .text(""),
            .text(content.refersTo.map { "\($0)" } ?? ""), .text(content.placement.map { "\($0)" } ?? ""),
            .text("\(transfer.hash)"),
        ]
    }

    private func balances(of transfers: [Transfer]) -> OutputTable {
        var table = OutputTable(
            name: "saldi",
            columns: [
                "code", "lid", "gebracht", "gehaald", "saldo", "uren_gebracht", "uren_gehaald", "uren_saldo",
            ]
        )
        var sums: [Account: AccountBalances] = [:]
        for line in transfers.flatMap(\.lines) {
            sums[line.account, default: AccountBalances()][line.unit] =
                sums[line.account, default: AccountBalances()][line.unit].adding(line)
        }
        let accounts = members.values.sorted { $0.code < $1.code }.map { Account.member($0.id) } + [.network]
        for account in accounts {
            let sum = sums[account] ?? AccountBalances()
            let figures: [(LedgerUnit, Int64)] = [
                (.placements, sum.placements.brought), (.placements, sum.placements.taken),
                (.placements, sum.placements.net), (.minutes, sum.minutes.brought), (.minutes, sum.minutes.taken),
                (.minutes, sum.minutes.net),
            ]
            let name = account.member.flatMap { members[$0]?.name } ?? ""
            table.append([.text(code(account)), .text(name)] + figures.map { amount($0.1, $0.0) })
        }
        return table
    }

    private func amount(_ amount: Int64, _ unit: LedgerUnit) -> OutputCell {
        switch unit {
        case .placements: .hundredths(Int(amount))
        case .minutes: .hours(minutes: Int(amount))
        }
    }

    private func code(_ account: Account) -> String {
        guard let member = account.member else { return "netwerk" }
        return members[member]?.code ?? "\(member)"
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
