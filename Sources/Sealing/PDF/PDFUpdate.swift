/// An incremental update of a PDF (ISO 32000-1, 7.5.6): what was there stays, byte for byte, and new and changed
/// objects follow with a cross-reference section in the form that the file uses.
struct PDFUpdate {
    private struct Entry {
        let reference: PDFReference
        let offset: Int
    }

    private let file: PDFFile
    private var bytes: [UInt8]
    private var entries: [Entry] = []
    private var nextNumber: Int

    init(of file: PDFFile) {
        self.file = file
        bytes = file.bytes
        if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        nextNumber = file.size
    }

    /// A new object's number.
    mutating func reserve() -> PDFReference {
        defer { nextNumber += 1 }
        return PDFReference(number: nextNumber)
    }

    /// Writes an object: a new one, or one that takes the place of an old one.
    ///
    /// - Returns: where in the whole file its content begins.
    @discardableResult
    mutating func write(_ content: [UInt8], as reference: PDFReference) -> Int {
        entries.append(Entry(reference: reference, offset: bytes.count))
        bytes += Array("\(reference.number) \(reference.generation) obj\n".utf8)
        let start = bytes.count
        bytes += content
        bytes += Array("\nendobj\n".utf8)
        return start
    }

    /// The whole file.
    ///
    /// - Parameter information: the dictionary of the document's properties, when it is a new one.
    mutating func finished(information: PDFReference? = nil) throws(SealingFault) -> [UInt8] {
        let start: Int
        switch file.crossReference.form {
        case .table:
            start = bytes.count
            bytes += table()
            bytes += Array("trailer\n".utf8)
            bytes += PDFWriting.dictionary(try trailer(information)) + Array("\n".utf8)
        case .stream:
            let own = reserve()
            start = bytes.count
            entries.append(Entry(reference: own, offset: start))
            bytes += Array("\(own.number) 0 obj\n".utf8) + stream(try trailer(information)) + Array("\nendobj\n".utf8)
        }
        return bytes + Array("startxref\n\(start)\n%%EOF\n".utf8)
    }

    /// Numbers that follow each other stand together (ISO 32000-1, 7.5.4).
    private var sections: [[Entry]] {
        var sections: [[Entry]] = []
        for entry in entries.sorted(by: { $0.reference.number < $1.reference.number }) {
            if let last = sections.last?.last, last.reference.number + 1 == entry.reference.number {
                sections[sections.count - 1].append(entry)
            } else {
                sections.append([entry])
            }
        }
        return sections
    }

    private func table() -> [UInt8] {
        let lines = sections.flatMap { section in
            ["\(section[0].reference.number) \(section.count)\n"]
                + section.map { "\(Self.padded($0.offset, 10)) \(Self.padded($0.reference.generation, 5)) n \n" }
        }
        return Array(("xref\n" + lines.joined()).utf8)
    }

    /// Each entry has one byte for its type, four for its offset and two for its generation.
    private func stream(_ trailer: [([UInt8], [UInt8])]) -> [UInt8] {
        var data: [UInt8] = []
        for entry in sections.joined() {
            data += [1] + Self.bigEndian(entry.offset, 4) + Self.bigEndian(entry.reference.generation, 2)
        }
        let index = sections.map { "\($0[0].reference.number) \($0.count)" }.joined(separator: " ")
        let own = [
            ("/Type", "/XRef"), ("/W", "[ 1 4 2 ]"), ("/Index", "[ \(index) ]"), ("/Length", "\(data.count)"),
        ].map { (Array($0.utf8), Array($1.utf8)) }
        return PDFWriting.stream(PDFWriting.dictionary(own + trailer), data)
    }

    /// The second half of the id tells this version of the file from the others (ISO 32000-1, 14.4).
    private func trailer(_ information: PDFReference?) throws(SealingFault) -> [([UInt8], [UInt8])] {
        let writing = PDFWriting()
        let digest = try OpenSSL.sha256(bytes[...]).prefix(16)
        let version = Array("<".utf8) + Hex.bytes(digest) + Array(">".utf8)
        let first = file.trailer["/ID"].elements.first.map { writing.bytes(of: $0) } ?? version
        var entries: [([UInt8], [UInt8])] = [
            (Array("/Size".utf8), Array("\(nextNumber)".utf8)), (Array("/Root".utf8), writing.bytes(of: file.root)),
            (Array("/Prev".utf8), Array("\(file.crossReference.offset)".utf8)),
            (Array("/ID".utf8), Array("[ ".utf8) + first + Array(" ".utf8) + version + Array(" ]".utf8)),
        ]
        let old = file.trailer["/Info"]
        if let text = information?.text ?? (old.isNull ? nil : writing.bytes(of: old)) {
            entries.append((Array("/Info".utf8), text))
        }
        return entries
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func bigEndian(_ number: Int, _ width: Int) -> [UInt8] {
        (0..<width).reversed().map { UInt8(number >> (8 * $0) & 0xFF) }
    }
}
