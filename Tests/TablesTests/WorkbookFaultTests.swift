import Tables
import Testing

@Suite("Faults of workbooks") struct WorkbookFaultTests {
    private func fault(_ tables: [OutputTable]) -> WorkbookFault? {
        do throws(WorkbookFault) {
            _ = try Workbook(title: "", secondsSince1970: 0, tables: tables).bytes()
            return nil
        } catch {
            return error
        }
    }

    private func table(_ cell: OutputCell) -> OutputTable {
        var table = OutputTable(name: "Blad", columns: ["a", "b"])
        table.append([.empty, .empty])
        table.append([.empty, cell])
        return table
    }

    @Test("A workbook has 1 to 64 tables")
    func count() {
        #expect(fault([]) == .tableCount(limit: 64))
        #expect(
            fault((0...64).map { OutputTable(name: "\($0)", columns: ["a"]) }) == .tableCount(limit: 64))
    }

    @Test(
        "A name that a sheet cannot have is refused",
        arguments: [
            "", "a/b", "a\\b", "[a]", "a:b", "a*", "a?", "'a", "a'", "a\u{1}", String(repeating: "a", count: 32),
        ])
    func names(name: String) {
        #expect(fault([OutputTable(name: name, columns: ["a"])]) == .unusableName(name))
    }

    @Test("Two sheets do not have the same name, upper and lower case being the same")
    func twice() {
        let tables = ["Saldo", "saldo"].map { OutputTable(name: $0, columns: ["a"]) }
        #expect(fault(tables) == .unusableName("saldo"))
    }

    @Test("A text that a cell cannot hold is refused with its place; the longest one is taken")
    func longText() {
        let limit = WorkbookLimits.textUnits
        #expect(fault([table(.text(String(repeating: "é", count: limit)))]) == nil)
        #expect(
            fault([table(.text(String(repeating: "é", count: limit + 1)))])
                == .textTooLong(table: "Blad", row: 3, column: 2, limit: limit))
    }

    @Test("A number that would be rounded is refused")
    func largeNumber() {
        #expect(fault([table(.integer(1 << 53))]) == nil)
        #expect(fault([table(.cents((1 << 53) + 1))]) == .numberTooLarge(table: "Blad", row: 3, column: 2))
        #expect(fault([table(.hours(minutes: .min))]) == .numberTooLarge(table: "Blad", row: 3, column: 2))
    }

    @Test("Every fault has a code of its own")
    func codes() {
        let faults: [WorkbookFault] = [
            .tableCount(limit: 1), .unusableName(""), .tooManyRows(table: "", limit: 1),
            .tooManyColumns(table: "", limit: 1), .textTooLong(table: "", row: 1, column: 1, limit: 1),
            .numberTooLarge(table: "", row: 1, column: 1), .temporaryFile(errno: 1), .library(code: 1),
        ]
        #expect(Set(faults.map(\.code)).count == faults.count)
    }
}
