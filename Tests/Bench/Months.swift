import Domain
import Foundation
import GRDB
import Ledger
import Operations
import Trials

/// Closing months in which thousands of placements ran, beside a bare GROUP BY of what each close booked; and the
/// papers.
enum Months: Section {
    static let name = "months"
    static let about = "closing months with many placements, and making their papers"

    static func run(on ground: BenchGround) async throws {
        let bench = try await TrialHouse.open(ground.path("months"))
        let file = YearOfPlacements(members: ground.isQuick ? 20 : 500, placements: ground.isQuick ? 200 : 10_000)
        try await take(file, into: bench)
        let months = CalendarMonth.all(of: 2026).prefix(ground.isQuick ? 2 : 10)
        let lastMeasured = months.prefix(ground.isQuick ? 2 : 6).last
        for month in months {
            if month == lastMeasured { try await grow(bench, by: ground.isQuick ? 1_000 : 100_000, after: months) }
            try await close(month, of: bench, on: ground)
        }
        try await MonthPapersMade.run(of: bench, members: file.members, atMost: ground.isQuick ? 40 : 5_000)
        try await bench.house.close()
    }

    private static func take(_ file: YearOfPlacements, into bench: TrialHouse) async throws {
        func report(_ what: String, _ rows: Int, _ seconds: Double) {
            print("\(rows) \(what) imported in \(Figures.text(seconds)) s")
        }
        report("members", file.members, try await Figures.seconds { try await bench.take(.members, file.memberLines) })
        report(
            "candidates", file.placements,
            try await Figures.seconds {
                for lines in file.candidateLines { try await bench.take(.candidates, lines) }
            })
        report(
            "placements", file.placements,
            try await Figures.seconds {
                for lines in file.placementLines { try await bench.take(.placements, lines) }
            })
    }

    /// Lengthens the history before the next freeze: so many transfers of later months.
    private static func grow(_ bench: TrialHouse, by count: Int, after months: ArraySlice<CalendarMonth>) async throws {
        guard let last = months.last else { return }
        try await bench.book(count, in: last.next)
        print("\(count) transfers of a later month booked meanwhile")
    }

    private static func close(_ month: CalendarMonth, of bench: TrialHouse, on ground: BenchGround) async throws {
        let copies = ["ours", "bare"].map { ground.path("before-\(month)-\($0).sqlite") }
        for copy in copies { try bench.copy(to: copy) }
        let desk = try await bench.desk()
        let seconds = try await Figures.seconds { _ = try await desk.perform(FreezeMonth(month: month)) }
        let transfers = try await bench.hours(of: month)
        let booking = try await bench.seconds(booking: transfers, into: copies[0])
        let rows = try await bench.bareSeconds(into: copies[1])
        for copy in copies { try FileManager.default.removeItem(atPath: copy) }
        let pool = try DatabasePool(path: bench.path)
        var lines = 0
        var bare: [Double] = []
        for _ in 0..<9 {
            bare.append(
                try await Figures.seconds {
                    lines = try pool.read { try sums(of: month, in: $0) }
                })
        }
        try pool.close()
        let group = Figures.median(bare)
        let rest = max(0, seconds - booking)
        print(
            "\(month): frozen in \(Figures.text(seconds)) s; booking its \(transfers.count) transfers alone, into a copy, "
                + "\(Figures.text(booking)) s (\(Figures.text(Double(transfers.count) / booking)) a second), their rows by "
                + "one bare INSERT into another \(Figures.text(rows)) s: the whole \(Figures.text(seconds / rows)) × that; "
                + "GROUP BY over \(lines) lines \(Figures.text(group * 1000)) ms: the whole "
                + "\(Figures.text(seconds / group)) × (goal 3), without the booking \(Figures.text(rest / group)) ×")
    }

    private static func sums(of month: CalendarMonth, in database: Database) throws -> Int {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT account, unit, SUM(brought), SUM(taken), COUNT(*) AS lines FROM ledger_line "
                + "WHERE month = ? GROUP BY account, unit", arguments: [month.description])
        return rows.reduce(0) { $0 + ($1["lines"] ?? 0) }
    }
}

extension CalendarMonth {
    fileprivate static func all(of year: Int) -> [CalendarMonth] {
        (1...12).compactMap { CalendarMonth(year: year, month: $0) }
    }
}
