import Domain
import Tables

/// A file read as rows of one kind, with every fault that shows without looking into the network.
struct ReadFile<Row: ImportRow>: Sendable {
    /// 10 MiB and 10,000 rows; a cell of wishes may hold 2,000 characters of up to four bytes.
    private static var limits: SheetLimits {
        SheetLimits(bytes: 10 << 20, records: 10_000, columns: 50, cellBytes: 8_000)
    }

    let dialect: Dialect
    /// The names in the order of the file.
    let columns: [String]
    /// Rows below the header.
    let count: Int
    let rows: [(line: Int, row: Row)]
    let faults: [ImportFault]

    /// Throws `Refusal` or `Refusals` when the file as a whole is not such a form.
    init(_ bytes: [UInt8]) throws {
        let sheet = try Self.sheet(bytes)
        var rows: [(line: Int, row: Row)] = []
        var faults = sheet.faults.map { ImportFault($0, columns: sheet.columns.names) }
        var names: Set<[String]> = []
        for record in sheet.records {
            var reader = RowReader(record)
            let row = Row(&reader)
            var found = reader.refusals
            let name = reader.name(Row.nameColumns)
            if !name.isEmpty, !names.insert(name).inserted { found.append(Row.duplicate(name)) }
            if found.isEmpty, let row { rows.append((record.line, row)) }
            faults += found.map { ImportFault($0, line: record.line, columns: sheet.columns.names) }
        }
        dialect = sheet.dialect
        columns = sheet.columns.names
        count = sheet.records.count + sheet.faults.count
        self.rows = rows.filter(\.row.comesFirst) + rows.filter { !$0.row.comesFirst }
        self.faults = faults
    }

    private static func sheet(_ bytes: [UInt8]) throws -> Sheet {
        let sheet: Sheet
        do throws(SheetRefusal) {
            sheet = try Sheet.read(bytes, limits: limits)
        } catch {
            throw Refusal(error)
        }
        let missing = sheet.columns.missing(from: Row.columns).map {
            Refusal(.columnMissing, at: "/\($0)", ["column": $0])
        }
        let unknown = sheet.columns.unknown(besides: Row.columns + Row.optionalColumns).map {
            Refusal(.columnUnknown, ["column": $0])
        }
        if let refusals = Refusals(missing + unknown) { throw refusals }
        guard !(sheet.records.isEmpty && sheet.faults.isEmpty) else { throw Refusal(.fileEmpty) }
        return sheet
    }
}
