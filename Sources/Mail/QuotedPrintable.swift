/// Text in 7-bit lines of at most 76 characters that is still half readable (RFC 2045, section 6.7).
enum QuotedPrintable {
    private static let lineLimit = 76
    private static let lineBreak = Array("\r\n".utf8)

    /// Encodes text; its line breaks, of whatever kind, become CR LF, and the last line ends in one.
    static func encode(_ text: String) -> [UInt8] {
        var lines = lines(of: Array(text.utf8))
        if let last = lines.last, last.isEmpty { lines.removeLast() }
        return lines.flatMap { encode(line: $0) + lineBreak }
    }

    private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x0A where previous == 0x0D: break
            case 0x0A, 0x0D: lines.append([])
            default: lines[lines.count - 1].append(byte)
            }
            previous = byte
        }
        return lines
    }

    private static func encode(line: [UInt8]) -> [UInt8] {
        var encoded: [UInt8] = []
        var width = 0
        for (index, byte) in line.enumerated() {
            let isLast = index == line.count - 1
            var written = written(byte, isFirst: width == 0, isLast: isLast)
            // One place is kept for the soft line break.
            if width + written.count > (isLast ? lineLimit : lineLimit - 1) {
                encoded += [0x3D] + lineBreak
                width = 0
                written = self.written(byte, isFirst: true, isLast: isLast)
            }
            encoded += written
            width += written.count
        }
        return encoded
    }

    /// A dot or an F at the start of a line is encoded, because relays stuff dots and mailboxes mark "From ", which
    /// would break a signature.
    private static func written(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> [UInt8] {
        switch byte {
        case 0x2E where isFirst, 0x46 where isFirst: escaped(byte)
        case 0x20 where !isLast, 0x09 where !isLast: [byte]
        case 0x3D: escaped(byte)
        case 0x21...0x7E: [byte]
        default: escaped(byte)
        }
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
