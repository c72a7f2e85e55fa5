import Domain
import Foundation
import GRDB
import Ledger
import Operations

/// Closing months in which thousands of placements ran, beside a bare GROUP BY of what each close booked; and the
/// papers.
enum Months: Section {
    static let name = "months"
    static let about = "closing months with many placements, and making their papers"

    static func run(on ground: BenchGround) async throws {
        let placements = ground.isQuick ? 200 : 10_000
        let bench = try await BenchHouse.open("months", on: ground)
        let file = MonthFile(members: ground.isQuick ? 20 : 500, placements: placements)
        try await bench.take(.members, file.memberLines)
        for lines in file.candidateLines { try await bench.take(.candidates, lines) }
        for lines in file.placementLines { try await bench.take(.placements, lines) }
        for month in 1...(ground.isQuick ? 2 : 6) { try await close(month, of: bench) }
        try await papers(of: bench, atMost: ground.isQuick ? 10 : 5_000)
        try await bench.house.close()
    }

    private static func close(_ number: Int, of bench: BenchHouse) async throws {
        guard let month = CalendarMonth(year: 2026, month: number) else { preconditionFailure("a month") }
        let desk = try await bench.desk()
        let seconds = try await Figures.seconds { _ = try await desk.perform(FreezeMonth(month: month)) }
        let pool = try DatabasePool(path: bench.path)
        var rows = 0
        var bare: [Double] = []
        for _ in 0..<9 {
            bare.append(
                try await Figures.seconds {
                    rows = try pool.read { try sums(of: month, in: $0) }
                })
        }
        try pool.close()
        let group = Figures.median(bare)
        print(
            "\(month): frozen in \(Figures.text(seconds)) s; GROUP BY over \(rows) lines \(Figures.text(group * 1000)) ms: "
                + "\(Figures.text(seconds / group)) × (goal 3)")
    }

    private static func sums(of month: CalendarMonth, in database: Database) throws -> Int {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT account, unit, SUM(brought), SUM(taken), COUNT(*) AS lines FROM ledger_line "
                + "WHERE month = ? GROUP BY account, unit", arguments: [month.description])
        return rows.reduce(0) { $0 + ($1["lines"] ?? 0) }
    }

    /// The statements of the first months, as many as asked for, in portions.
    private static func papers(of bench: BenchHouse, atMost: Int) async throws {
        var made = 0
        var spent = 0.0
        let memory = Machine.peakMemory
        for record in try await bench.desk().ask(ShowMonths()).records.sorted(by: { $0.month < $1.month }) {
            while made < atMost {
                let portion = min(50, atMost - made)
                let desk = try await bench.desk()
                var closed: MonthRecord?
                spent += try await Figures.seconds {
                    closed = try await CloseMonth(month: record.month, mostPapers: portion).run(at: desk)
                }
                made += portion
                if closed?.state == .closed { break }
            }
        }
        print(
            "\(made) papers: \(Figures.text(Double(made) / spent)) a second; memory at most \(memory) MiB before, "
                + "\(Machine.peakMemory) MiB after")
    }
}
