import Domain
import Ledger
import Tables

/// Writes transfers as a table, one a row. Placements and hours stand in columns of their own and carry the sign of
/// what they do to both counters: a reversal is negative, and what makes a booking final moves nothing and leaves them
/// empty. So the sum of a column by `haalt` less the sum by `brengt` is each account's balance.
struct LedgerSpreadsheet {
    private let members: [MemberId: Member]

    init(members: [Member]) {
        self.members = Dictionary(uniqueKeysWithValues: members.map { ($0.id, $0) })
    }

    func csv(of transfers: [Transfer]) -> [UInt8] {
        // A month is written as its first day: programs that open a CSV take `2026-10` for whichever day they like.
        table(of: transfers) { .date($0.firstDay.cell) }.csv(.dutchSpreadsheet)
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
                "volgnummer", "brengt (bringing)", "haalt (taking)", "plaatsingen (placements)", "uren (hours)",
                "soort (kind)", "oorzaak (cause)", "geldt_vanaf (effective on)", "boekmaand (booked in)",
                "gewerkt_in (worked in)", "boeking (id)", "betreft (refers to)", "plaatsing (placement)", "hash",
            ]
        )
        for transfer in transfers { table.append(row(transfer, month)) }
        return table
    }

    private func row(_ transfer: Transfer, _ month: (CalendarMonth) -> OutputCell) -> [OutputCell] {
        let content = transfer.content
        return [
            .integer(Int(transfer.sequence)), .text(code(content.bringing)), .text(code(content.taking)),
            moved(content, .placements), moved(content, .minutes),
            .text(content.kind.rawValue), .text(content.cause.rawValue), .date(content.effectiveOn.cell),
            month(transfer.month), content.workedIn.map(month) ?? .empty, .text("\(content.id)"),
            .text(content.refersTo.map { "\($0)" } ?? ""), .text(content.placement.map { "\($0)" } ?? ""),
            .text("\(transfer.hash)"),
        ]
    }

    /// What both counters of that unit gain.
    private func moved(_ content: TransferDraft, _ unit: LedgerUnit) -> OutputCell {
        guard content.unit == unit else { return .empty }
        switch content.kind {
        case .book: return amount(content.amount, unit)
        case .reverse: return amount(-content.amount, unit)
        case .finalise: return .empty
        }
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
