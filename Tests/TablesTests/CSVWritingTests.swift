import Foundation
import Tables
import Testing

@Suite("Writing CSV") struct CSVWritingTests {
    private func line(_ cell: OutputCell, style: OutputStyle = .plain) -> String {
        var writer = SheetWriter(columns: ["x"], style: style)
        let start = writer.bytes.count
        writer.append([cell])
        return String(decoding: writer.bytes.dropFirst(start), as: UTF8.self)
    }

    @Test(
        "Text that a spreadsheet could run is guarded",
        arguments: [
            ("=1+1", "'=1+1"), ("+31612345678", "'+31612345678"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "\"'\tx\""),
            ("\rx", "\"'\rx\""), ("＝1", "'＝1"), ("a=b", "a=b"), ("", ""),
        ])
    func guarded(text: String, expected: String) {
        let written = line(.text(text))
        #expect(written == expected + "\r\n" || written == expected.filter { $0 != "\"" } + "\r\n")
        #expect(!written.hasPrefix(text) || !"=+-@\t\r＝".contains(text.first ?? "x"))
    }

    @Test(
        "Typed values are written as they are",
        arguments: [
            (OutputCell.integer(-4), "-4", "-4"), (.hundredths(-1234), "-12,34", "-12.34"),
            (.hundredths(5), "0,05", "0.05"),
            (.hundredths(Int.min), "-92233720368547758,08", "-92233720368547758.08"),
            (.hours(minutes: 2352), "39,2", "39.2"),
            (.hours(minutes: 60), "1", "1"), (.hours(minutes: 1), "0,02", "0.02"),
            (.hours(minutes: -90), "-1,5", "-1.5"), (.empty, "", ""),
        ])
    func typed(cell: OutputCell, dutch: String, plain: String) {
        #expect(
            line(cell, style: OutputStyle(delimiter: .semicolon, hasByteOrderMark: false, isDutch: true)) == dutch
                + "\r\n")
        let written = line(cell)
        #expect(written == plain + "\r\n")
    }

    @Test("Dates are written for the reader")
    func dates() throws {
        let date = try #require(CellDate(year: 2026, month: 9, day: 1))
        #expect(line(.date(date)) == "2026-09-01\r\n")
        #expect(line(.date(date), style: .dutchSpreadsheet) == "1-9-2026\r\n")
    }

    @Test("Every number of minutes reads back as it was written")
    func minutesRoundTrip() throws {
        var writer = SheetWriter(columns: ["uren"], style: .dutchSpreadsheet)
        for minutes in 0...10_000 { writer.append([.hours(minutes: minutes)]) }
        let sheet = try Sheet.read(writer.bytes)
        let read = try sheet.records.map { try $0.cells[0].hoursAsMinutes(maximumMinutes: 10_000) }
        #expect(read == Array(0...10_000))
    }

    @Test("What is written for a Dutch spreadsheet reads back the same")
    func roundTrip() throws {
        let texts = ["Zoë; \"van\" Café", "regel 1\nregel 2", "e\u{301}\"\u{301}x", "a,b", "90010000", "€"]
        var writer = SheetWriter(columns: ["naam", "mail"], style: .dutchSpreadsheet)
        for text in texts { writer.append([.text(text), .text("a@b.nl")]) }
        #expect(writer.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let sheet = try Sheet.read(writer.bytes)
        #expect(sheet.records.map { $0["naam"]?.text } == texts)
        #expect(sheet.dialect == Dialect(encoding: .utf8WithMark, delimiter: .semicolon))
    }

    @Test("Python's csv module reads the same cells")
    func python() throws {
        var writer = SheetWriter(columns: ["naam", "uren"], style: .dutchSpreadsheet)
        writer.append([.text("Zoë; \"van\"\nCafé"), .hours(minutes: 1350)])
        let path = NSTemporaryDirectory() + "tables-\(UUID().uuidString).csv"
        try Data(writer.bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            "import csv,sys,json; print(json.dumps(list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline=''),delimiter=';'))))",
            path,
        ]
        process.standardOutput = output
        try process.run()
        process.waitUntilExit()
        let rows = try JSONDecoder().decode([[String]].self, from: output.fileHandleForReading.readDataToEndOfFile())
        #expect(rows == [["naam", "uren"], ["Zoë; \"van\"\nCafé", "22,5"]])
    }
}
