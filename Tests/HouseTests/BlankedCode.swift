/// Swift without what stands in comments and texts: each such byte becomes a blank, so that lines stay where they were.
/// What is interpolated into a text goes with it.
struct BlankedCode {
    /// The code, as UTF-8.
    private(set) var bytes: [UInt8] = []
    private let source: [UInt8]
    private var position = 0

    init(_ text: String) {
        source = Array(text.utf8)
        bytes.reserveCapacity(source.count)
        while position < source.count { readCode() }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    private mutating func readCode() {
        switch source[position] {
        case Mark.slash where byte(1) == Mark.slash:
            while position < source.count, source[position] != Mark.newline { blank(1) }
        case Mark.slash where byte(1) == Mark.star:
            readBlockComment()
        case Mark.hash, Mark.quote:
            if let hashes = hashesOfText() { readText(hashes: hashes) } else { keep() }
        default:
            keep()
        }
    }

    private mutating func readBlockComment() {
        var depth = 0
        repeat {
            if byte(0) == Mark.slash, byte(1) == Mark.star {
                depth += 1
                blank(2)
            } else if byte(0) == Mark.star, byte(1) == Mark.slash {
                depth -= 1
                blank(2)
            } else {
                blank(1)
            }
        } while depth > 0 && position < source.count
    }

    /// How many `#` a text has before its quotes that begins here; nil when none does.
    private func hashesOfText() -> Int? {
        var hashes = 0
        while byte(hashes) == Mark.hash { hashes += 1 }
        return byte(hashes) == Mark.quote ? hashes : nil
    }

    private mutating func readText(hashes: Int) {
        blank(hashes)
        let quotes = byte(1) == Mark.quote && byte(2) == Mark.quote ? 3 : 1
        blank(quotes)
        while position < source.count, !textEnds(quotes: quotes, hashes: hashes) {
            guard byte(0) == Mark.backslash, (1...hashes + 1).dropLast().allSatisfy({ byte($0) == Mark.hash }) else {
                blank(1)
                continue
            }
            let opens = byte(hashes + 1) == Mark.open
            blank(hashes + 2)
            if opens { readInterpolation() }
        }
        blank(quotes + hashes)
    }

    private func textEnds(quotes: Int, hashes: Int) -> Bool {
        (0..<quotes).allSatisfy { byte($0) == Mark.quote }
            && (0..<hashes).allSatisfy { byte(quotes + $0) == Mark.hash }
    }

    /// Reads on until the parenthesis that closes the interpolation, past any text inside.
    private mutating func readInterpolation() {
        var depth = 1
        while depth > 0, position < source.count {
            if let hashes = hashesOfText() {
                readText(hashes: hashes)
                continue
            }
            if byte(0) == Mark.open { depth += 1 }
            if byte(0) == Mark.close { depth -= 1 }
            blank(1)
        }
    }

    /// The byte so far ahead; nil behind the end.
    private func byte(_ ahead: Int) -> UInt8? {
        position + ahead < source.count ? source[position + ahead] : nil
    }

    private mutating func keep() {
        bytes.append(source[position])
        position += 1
    }

    private mutating func blank(_ count: Int) {
        let end = min(position + count, source.count)
        while position < end {
            bytes.append(source[position] == Mark.newline ? Mark.newline : Mark.blank)
            position += 1
        }
    }

    private enum Mark {
        static let newline = UInt8(ascii: "\n")
        static let blank = UInt8(ascii: " ")
        static let slash = UInt8(ascii: "/")
        static let star = UInt8(ascii: "*")
        static let hash = UInt8(ascii: "#")
        static let quote = UInt8(ascii: "\"")
        static let backslash = UInt8(ascii: "\\")
        static let open = UInt8(ascii: "(")
        static let close = UInt8(ascii: ")")
    }
}
