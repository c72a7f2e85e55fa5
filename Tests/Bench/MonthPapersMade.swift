import Domain
import Ledger
import Operations
import Trials

/// Makes the papers of frozen months and says how fast, and what memory that takes.
enum MonthPapersMade {
    private static let portion = 50
    /// After how many statements memory is looked at first.
    private static let early = 500

    /// - Parameters:
    ///   - members: how many members there are, and so statements of each month.
    ///   - atMost: how many statements; each month's overview comes on top.
    static func run(of bench: TrialHouse, members: Int, atMost: Int) async throws {
        var made = 0
        var spent = 0.0
        Machine.forgetPeakMemory()
        let before = Machine.peakMemory
        var first: Int?
        var overviews: [Double] = []
        for record in try await bench.desk().ask(ShowMonths()).records.sorted(by: { $0.month < $1.month }) {
            var missing = members
            while made < atMost, missing > 0 {
                let portion = min(portion, atMost - made, missing)
                spent += try await seconds(making: portion, of: record.month, at: bench)
                made += portion
                missing -= portion
                if made >= early, first == nil { first = Machine.peakMemory }
            }
            // The overview comes last.
            if missing == 0 { overviews.append(try await seconds(making: 1, of: record.month, at: bench)) }
        }
        print(
            "\(made) statements, each as PDF, CSV and XLSX and with its mail: \(Figures.text(Double(made) / spent)) a "
                + "second; an overview \(Figures.text(Figures.median(overviews))) s")
        print(
            "memory at most \(before) MiB before, \(first.map { "\($0) MiB after \(early) statements, " } ?? "")"
                + "\(Machine.peakMemory) MiB after all with \(overviews.count) overviews; now \(Machine.memory) MiB")
    }

    private static func seconds(making papers: Int, of month: CalendarMonth, at bench: TrialHouse) async throws
        -> Double
    {
        let desk = try await bench.desk()
        return try await Figures.seconds { _ = try await CloseMonth(month: month, mostPapers: papers).run(at: desk) }
    }
}
