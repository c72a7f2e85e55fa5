extension Sheet {
    /// Reads a CSV file: finds out the dialect, takes the first row that is not blank as header, and sorts records
    /// from faults.
    ///
    /// Quotes follow RFC 4180; a quote inside an unquoted cell is an ordinary character. Rows in which every cell is
    /// blank are passed over.
    /// - Throws: `SheetRefusal` when the file as a whole cannot be taken.
    package static func read(_ bytes: [UInt8], limits: SheetLimits = .standard) throws(SheetRefusal) -> Sheet {
        guard bytes.count <= limits.bytes else { throw .tooManyBytes(limit: limits.bytes) }
        let decoded = try DecodedText(bytes)
        let source = try DelimitedSource(decoded.bytes)
        var scanner = source.scanner(cellLimit: limits.cellBytes)
        guard let header = scanner.nextThatIsNotBlank() else { throw .empty }
        let columns = try SheetColumns(header, limit: limits.columns)
        var records: [SheetRecord] = []
        var faults: [RecordFault] = []
        while let row = scanner.nextThatIsNotBlank() {
            guard records.count + faults.count < limits.records else { throw .tooManyRecords(limit: limits.records) }
            do throws(RecordFault) {
                records.append(try SheetRecord(row, columns: columns))
            } catch {
                faults.append(error)
            }
        }
        let dialect = Dialect(encoding: decoded.encoding, delimiter: source.delimiter)
        return Sheet(dialect: dialect, columns: columns, records: records, faults: faults)
    }
}
