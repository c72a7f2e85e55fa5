/// The last cross-reference section of a PDF (ISO 32000-1, 7.5.4 and 7.5.8).
struct PDFCrossReference {
    enum Form {
        case table
        case stream
    }

    let offset: Int
    let form: Form

    /// Looks for `startxref` in the last kilobyte, where it must stand; nil when the file does not end as a PDF does.
    init?(endOf bytes: [UInt8]) {
        guard bytes.endsAsPDF,
            let word = bytes.lastRange(of: Array("startxref".utf8), in: max(0, bytes.count - 1_024)..<bytes.count),
            let offset = Self.number(in: bytes[word.upperBound...]), offset < bytes.count
        else { return nil }
        self.offset = offset
        form = bytes[offset...].starts(with: "xref".utf8) ? .table : .stream
    }

    /// The number at the beginning, after white space.
    private static func number(in bytes: ArraySlice<UInt8>) -> Int? {
        let digits = bytes.drop { $0 == 10 || $0 == 13 || $0 == 32 }.prefix { (0x30...0x39).contains($0) }
        guard digits.count <= 10 else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
