import Documents
import Domain
import Ledger
import Storage
import Tables
import Typesetting
import Wording

/// The papers of one account in one month, made: a PDF to read and a CSV to compute with.
struct MonthPapers: Sendable {
    let month: CalendarMonth
    let account: Account
    let files: [MonthFile]

    init(figures: MonthFigures.Answer, typesetter: Typesetter) async throws {
        let (name, pdf, csv): (String, [UInt8], [UInt8])
        switch figures {
        case .statement(let statement, let member):
            month = statement.month
            account = .member(member)
            name = "saldo-\(statement.month)-\(statement.memberCode)"
            pdf = try await typesetter.pdf(of: statement.document(in: .dutch))
            csv = statement.csv
        case .overview(let overview):
            month = overview.month
            account = .network
            name = "overzicht-\(overview.month)"
            pdf = try await typesetter.pdf(of: overview.document(in: .dutch))
            csv = overview.csv
        }
        files = [
            MonthFile(month: month, account: account, name: "\(name).csv", mediaType: "text/csv", bytes: csv),
            MonthFile(month: month, account: account, name: "\(name).pdf", mediaType: "application/pdf", bytes: pdf),
        ]
    }
}

extension MemberStatement {
    /// The statement's lines as a table.
    var csv: [UInt8] {
        var writer = SheetWriter(
            columns: ["dag", "plaatsing", "kant", "wat", "met", "plaatsingen", "uren", "gewerkt_in"],
            style: .dutchSpreadsheet
        )
        for line in lines {
            writer.append([
                .date(line.day.cell), .text(line.placementCode), .text(line.side.label(in: .dutch)),
                .text(line.cause.label(in: .dutch)), .text(line.counterpart),
                line.unit == .placements ? .hundredths(Int(line.amount)) : .empty,
                line.unit == .minutes ? .hours(minutes: Int(line.amount)) : .empty,
                .text(line.workedIn.map { "\($0)" } ?? ""),
            ])
        }
        return writer.bytes
    }
}

extension NetworkOverview {
    /// The members' figures as a table.
    var csv: [UInt8] {
        var writer = SheetWriter(
            columns: [
                "code", "lid", "gebracht", "gehaald", "saldo", "saldo_deze_maand", "uren_gebracht", "uren_gehaald",
                "ruimte",
            ],
            style: .dutchSpreadsheet
        )
        for row in members {
            writer.append([
                .text(row.code), .text(row.name), .hundredths(Int(row.closing.placements.brought)),
                .hundredths(Int(row.closing.placements.taken)), .hundredths(Int(row.closing.placements.net)),
                .hundredths(Int(row.movement.placements.net)), .hours(minutes: Int(row.closing.minutes.brought)),
                .hours(minutes: Int(row.closing.minutes.taken)), .hundredths(Int(row.room)),
            ])
        }
        return writer.bytes
    }
}
