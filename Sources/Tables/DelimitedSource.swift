/// Text whose delimiter is known, and where its rows begin.
struct DelimitedSource {
    let bytes: [UInt8]
    let delimiter: Delimiter
    /// After a `sep=` line, if there is one.
    private let start: Int

    init(_ bytes: [UInt8]) throws(SheetRefusal) {
        self.bytes = bytes
        if let declared = Self.declaredDelimiter(bytes) {
            (delimiter, start) = declared
        } else {
            (delimiter, start) = (Self.likelyDelimiter(bytes), 0)
        }
    }

    func scanner(cellLimit: Int) -> RowScanner {
        RowScanner(bytes: bytes, delimiter: delimiter, cellLimit: cellLimit, start: start)
    }

    /// Excel understands and writes a first line `sep=;` that names the delimiter.
    private static func declaredDelimiter(_ bytes: [UInt8]) -> (Delimiter, Int)? {
        let prefix = Array("sep=".utf8)
        guard bytes.starts(with: prefix), bytes.count > prefix.count + 1 else { return nil }
        guard let delimiter = Delimiter(rawValue: bytes[prefix.count]) else { return nil }
        let breakLength = LineBreak.length(in: bytes, at: prefix.count + 1)
        return breakLength == 0 ? nil : (delimiter, prefix.count + 1 + breakLength)
    }

    /// The delimiter that cuts the first row that is not blank into the most cells; a semicolon when none cuts it.
    private static func likelyDelimiter(_ bytes: [UInt8]) -> Delimiter {
        var best = (delimiter: Delimiter.semicolon, cells: 1)
        for delimiter in Delimiter.allCases {
            var scanner = RowScanner(bytes: bytes, delimiter: delimiter, cellLimit: .max, start: 0)
            let cells = scanner.nextThatIsNotBlank()?.cells.count ?? 0
            if cells > best.cells { best = (delimiter, cells) }
        }
        return best.delimiter
    }
}
