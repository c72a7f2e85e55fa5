/// The dictionary of a signature (ISO 32000-1, 12.8.1), written so that every byte has its place: it is read back
/// without unpacking or guessing anything.
struct SealDictionary {
    static let opening = Array("<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n".utf8)
    static let range = Array("/SubFilter /ETSI.CAdES.detached\n/ByteRange [0 ".utf8)
    static let contents = Array("]\n/Contents ".utf8)
    static let date = Array("\n/M (".utf8)
    /// Three numbers of at most eight digits.
    private static let rangeWidth = 26

    let statement: SealStatement
    /// How many bytes the signature may have.
    let room: Int

    /// The dictionary with nothing in the places of the two things that depend on it.
    var empty: [UInt8] {
        Self.opening + Self.range + [UInt8](repeating: 0x20, count: Self.rangeWidth) + Self.contents
            + Array("<".utf8) + [UInt8](repeating: 0x30, count: 2 * room) + Array(">".utf8)
            + Array("\n/M ".utf8) + PDFText.date(seconds: statement.seconds)
            + Array("\n/Name ".utf8) + PDFText.string(statement.name)
            + Array("\n/Reason ".utf8) + PDFText.string(statement.reason)
            + Array("\n/Location ".utf8) + PDFText.string(statement.location)
            + Array("\n/ContactInfo (".utf8) + statement.mark.bytes + Array(")\n>>".utf8)
    }

    /// The place of the signature with its angle brackets, counted from the dictionary's beginning.
    var gap: Range<Int> {
        let start = Self.opening.count + Self.range.count + Self.rangeWidth + Self.contents.count
        return start..<start + 2 * room + 2
    }

    /// Writes into a whole file which bytes are signed.
    static func setRange(in bytes: inout [UInt8], dictionaryAt start: Int, gap: Range<Int>) {
        let text = Array("\(gap.lowerBound) \(gap.upperBound) \(bytes.count - gap.upperBound)".utf8)
        let place = start + opening.count + range.count
        bytes.replaceSubrange(place..<place + text.count, with: text)
    }
}
