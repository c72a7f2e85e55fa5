/// Cuts UTF-8 bytes into rows and cells after RFC 4180.
struct RowScanner {
    private static let quote: UInt8 = 0x22

    private let bytes: [UInt8]
    private let delimiter: UInt8
    private let cellLimit: Int
    private var index: Int
    private var line: Int

    init(bytes: [UInt8], delimiter: Delimiter, cellLimit: Int, start: Int) {
        self.bytes = bytes
        self.delimiter = delimiter.rawValue
        self.cellLimit = cellLimit
        index = start
        line = LineBreak.count(in: bytes[..<start]) + 1
    }

    /// The next row with a word or a defect in it, or nothing at the end.
    mutating func nextThatIsNotBlank() -> ScannedRow? {
        while index < bytes.count {
            let row = next()
            if !row.isBlank { return row }
        }
        return nil
    }

    private mutating func next() -> ScannedRow {
        var row = ScannedRow(line: line)
        repeat {
            let start = index
            let isQuoted = index < bytes.count && bytes[index] == Self.quote
            let content = isQuoted ? quotedCell(&row) : unquotedCell()
            if content.count > cellLimit {
                row.defect = row.defect ?? .cellTooLong(column: row.cells.count + 1, limit: cellLimit)
            }
            row.cells.append(String(decoding: content, as: UTF8.self))
            precondition(index >= start)
        } while passDelimiter()
        passLineBreak()
        return row
    }

    /// The bytes up to the next delimiter or line break, quotes among them taken as they are.
    private mutating func unquotedCell() -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, bytes[index] != delimiter, LineBreak.length(in: bytes, at: index) == 0 { index += 1 }
        return bytes[start..<index]
    }

    /// The content of a cell that opens with a quote; a doubled quote stands for one.
    private mutating func quotedCell(_ row: inout ScannedRow) -> ArraySlice<UInt8> {
        var content: [UInt8] = []
        index += 1
        while index < bytes.count {
            if bytes[index] != Self.quote {
                content.append(contentsOf: quotedBytes())
            } else if index + 1 < bytes.count, bytes[index + 1] == Self.quote {
                content.append(Self.quote)
                index += 2
            } else {
                index += 1
                let rest = unquotedCell()
                if !rest.isEmpty { row.defect = row.defect ?? .textAfterQuote(column: row.cells.count + 1) }
                return content[...] + rest
            }
        }
        row.defect = row.defect ?? .quoteNotClosed(column: row.cells.count + 1)
        return content[...]
    }

    /// One byte inside quotes, or one line break, which counts as a line and becomes LF.
    private mutating func quotedBytes() -> ArraySlice<UInt8> {
        let breakLength = LineBreak.length(in: bytes, at: index)
        guard breakLength > 0 else {
            index += 1
            return bytes[(index - 1)..<index]
        }
        index += breakLength
        line += 1
        return [LineBreak.lineFeed]
    }

    private mutating func passDelimiter() -> Bool {
        guard index < bytes.count, bytes[index] == delimiter else { return false }
        index += 1
        return true
    }

    private mutating func passLineBreak() {
        guard index < bytes.count else { return }
        index += LineBreak.length(in: bytes, at: index)
        line += 1
    }
}
