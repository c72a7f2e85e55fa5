import Foundation
import Tables
import Testing

@Suite("Workbooks") struct WorkbookTests {
    private func workbook(_ tables: OutputTable..., created: Int = 1_793_600_000) -> Workbook {
        Workbook(title: "Saldo oktober 2026", secondsSince1970: created, tables: tables)
    }

    private func table(_ cells: [OutputCell], name: String = "Saldo") -> OutputTable {
        var table = OutputTable(name: name, columns: cells.indices.map { "kolom \($0 + 1)" })
        table.append(cells)
        return table
    }

    private func read(_ cell: OutputCell) throws -> WorkbookReader.Cell {
        let sheet = try WorkbookReader.read(workbook(table([cell])).bytes()).sheets[0]
        return sheet.cells[1][0]
    }

    @Test("openpyxl reads every kind of cell as what it is")
    func kinds() throws {
        let day = try #require(CellDate(year: 2026, month: 10, day: 31))
        let cells: [OutputCell] = [
            .text("Zoë & <Co>"), .integer(-12), .hundredths(-250), .cents(123_456), .hours(minutes: 2352),
            .date(day), .month(try #require(CellMonth(year: 2026, month: 10))),
            .moment(try #require(CellMoment(date: day, secondOfDay: 86_399))), .empty,
        ]
        let row = try WorkbookReader.read(workbook(table(cells)).bytes()).sheets[0].cells[1]
        #expect(
            row.map(\.value) == [
                "Zoë & <Co>", "-12", "-2.5", "1234.56", "39.2", "2026-10-31 00:00:00", "2026-10-01 00:00:00",
                "2026-10-31 23:59:59", "",
            ])
        #expect(row.map(\.type) == ["s", "n", "n", "n", "n", "d", "d", "d", "n"])
        #expect(row[3].format == "€ #,##0.00")
        #expect(row[5].format == "d mmm yyyy")
    }

    @Test(
        "What a person typed stays text",
        arguments: [
            "=1+1", "+31612345678", "-1", "@SUM(A1)", "http://example.nl", "mailto:a@b.nl", "internal:Saldo!A1", "{=1}",
            "1e5", "TRUE", "'x", " rand ", "regel 1\nregel 2",
        ])
    func text(typed: String) throws {
        let cell = try read(.text(typed))
        #expect(cell.type == "s" && cell.value == typed && !cell.link)
    }

    @Test("A character that XML cannot hold is replaced", arguments: ["a\u{0}b", "a\u{1}b", "a\u{FFFE}b", "a\rb"])
    func control(text: String) throws {
        let value = try read(.text(text)).value
        #expect(value == "a\u{FFFD}b")
    }

    @Test("The header stays in sight and columns are as wide as what they hold")
    func layout() throws {
        var wide = OutputTable(name: "Leden", columns: ["code", "lid"])
        wide.append([.text("L-0001"), .text("Stichting Zorg voor Oudere en Hulpbehoevende Inwoners")])
        let book = try WorkbookReader.read(workbook(wide, table([.integer(1)])).bytes())
        #expect(book.title == "Saldo oktober 2026" && book.created.hasPrefix("2026-11-02"))
        #expect(book.sheets.map(\.name) == ["Leden", "Saldo"])
        #expect(book.sheets.allSatisfy { $0.frozen == "A2" })
        #expect(book.sheets[0].cells[0].map(\.value) == ["code", "lid"])
        #expect(book.sheets[0].widths[0] < 12 && book.sheets[0].widths[1] > 50)
    }

    @Test("The same content gives the same bytes, another moment others")
    func bytes() throws {
        let first = try workbook(table([.text("a"), .integer(1)])).bytes()
        Thread.sleep(forTimeInterval: 2.1)  // More than one tick of a ZIP file's clock.
        #expect(try workbook(table([.text("a"), .integer(1)])).bytes() == first)
        #expect(try workbook(table([.text("a"), .integer(1)]), created: 1_793_600_100).bytes() != first)
    }

    @Test("Workbooks that are made at once keep each its own moment")
    func together() async throws {
        let books = [0, 86_400].map { workbook(table([.text("a")]), created: 1_793_600_000 + $0) }
        let expected = try books.map { try $0.bytes() }
        let same = try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<8 {
                group.addTask {
                    try (0..<50).allSatisfy { _ in try books[index % 2].bytes() == expected[index % 2] }
                }
            }
            return try await group.reduce(true) { $0 && $1 }
        }
        #expect(same)
    }

    @Test("Nothing is left where temporary files stand")
    func scratch() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "scratch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let before = getenv("TMPDIR").map { String(cString: $0) }
        setenv("TMPDIR", folder.path, 1)
        defer { if let before { setenv("TMPDIR", before, 1) } else { unsetenv("TMPDIR") } }
        _ = try workbook(table([.text("a")])).bytes()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        setenv("TMPDIR", folder.path + "/none", 1)
        #expect(throws: WorkbookFault.temporaryFile(errno: ENOENT)) { try workbook(table([.text("a")])).bytes() }
    }

    @Test("A table of no rows and twenty thousand rows both open")
    func sizes() throws {
        var long = OutputTable(name: "Lang", columns: ["nummer", "naam"])
        for number in 1...20_000 { long.append([.integer(number), .text("naam \(number)")]) }
        let book = try WorkbookReader.read(workbook(OutputTable(name: "Leeg", columns: ["a"]), long).bytes())
        #expect(book.sheets.map(\.cells.count) == [1, 20_001])
        #expect(book.sheets[1].cells[20_000].map(\.value) == ["20000", "naam 20000"])
    }
}
