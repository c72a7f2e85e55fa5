import Documents
import Domain
import Ledger
import Tables
import Wording

extension MemberStatement {
    /// The statement's lines as tables: one row for each placement and each other booking, and the balances.
    func sheets(in language: Language) -> [OutputTable] {
        [bookings(language), balances(language)]
    }

    private func bookings(_ language: Language) -> OutputTable {
        let say = { (dutch: String, english: String) in Labels(dutch, english).text(in: language) }
        var table = OutputTable(
            name: say("Geboekt", "Booked"),
            columns: [
                say("plaatsing", "placement"), say("kant", "side"), say("met", "with"), say("begin", "start"),
                say("laatste_dag", "last_day"), say("wat", "what"), say("plaatsingen", "placements"),
                say("uren", "hours"), say("hoort_bij", "belongs_to"),
            ]
        )
        for line in placements {
            table.append([
                .text(line.code), .text(line.side.label(in: language)), .text(line.counterpart), .date(line.start.cell),
                .date(line.lastDay.cell),
                .text((line.isReported ? TransferCause.hoursReported : .hoursScheduled).label(in: language)),
                .hundredths(Int(line.hundredths)), .hours(minutes: Int(line.minutes)), .month(month.cell),
            ])
        }
        for line in others {
            table.append([
                .text(line.placementCode), .text(line.side.label(in: language)), .text(line.counterpart),
                .date(line.day.cell), .empty, .text(line.cause.label(in: language)),
                line.unit == .placements ? .hundredths(Int(line.amount)) : .empty,
                line.unit == .minutes ? .hours(minutes: Int(line.amount)) : .empty,
                .month((line.belongsTo ?? month).cell),
            ])
        }
        return table
    }

    private func balances(_ language: Language) -> OutputTable {
        let say = { (dutch: String, english: String) in Labels(dutch, english).text(in: language) }
        var table = OutputTable(
            name: say("Saldo", "Balance"),
            columns: [
                say("wanneer", "when"), say("gebracht", "brought"), say("gehaald", "taken"), say("saldo", "balance"),
                say("uren_gebracht", "hours_brought"), say("uren_gehaald", "hours_taken"),
                say("saldo_uren", "hours_balance"),
            ]
        )
        let rows = [
            (say("begin", "opening"), opening), (say("deze maand", "this month"), movement),
            (say("eind", "closing"), closing),
        ]
        for (name, balances) in rows {
            table.append([.text(name)] + balances.cells)
        }
        return table
    }
}

extension AccountBalances {
    /// Brought, taken and balance, in placements and then in hours.
    var cells: [OutputCell] {
        [placements.brought, placements.taken, placements.net].map { .hundredths(Int($0)) }
            + [minutes.brought, minutes.taken, minutes.net].map { .hours(minutes: Int($0)) }
    }
}
