/// Where a seal stands in a file, and what it says of itself, as `SealDictionary` writes it.
struct SealAnchor {
    /// 64 kB: more than any signature takes.
    private static let widestGap = 2 * (64 << 10) + 2
    /// How far from the signature the mark stands at most.
    private static let reach = 8 << 10

    /// The signature with its angle brackets.
    let gap: Range<Int>
    /// Where the sealed part ends, perhaps beyond the file.
    let end: Int
    /// The signed message in DER; nil when the file ends before it does, or it is not written as ours are.
    let message: [UInt8]?
    let sealedAtSeconds: Int64?
    let mark: SealMark?

    /// Reads the seal whose range of bytes begins there; nil when it is written otherwise than ours.
    init?(in bytes: [UInt8], at place: Range<Int>) {
        let opening = place.lowerBound - SealDictionary.opening.count
        guard opening >= 0, bytes[opening...].starts(with: SealDictionary.opening),
            let bracket = bytes[place.upperBound...].prefix(64).firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        let text = String(decoding: bytes[place.upperBound..<bracket], as: UTF8.self)
        let numbers = text.split(separator: " ").map { $0.utf8.count <= 10 ? Int($0) : nil }
        guard numbers.count == 3, let start = numbers[0], let upper = numbers[1], let rest = numbers[2],
            start == bracket + SealDictionary.contents.count, upper > start + 1, rest >= 0,
            upper - start <= Self.widestGap, bytes[bracket...].starts(with: SealDictionary.contents)
        else { return nil }
        gap = start..<upper
        end = upper + rest
        message = Self.message(in: bytes, gap: gap)
        sealedAtSeconds = Self.date(in: bytes, after: upper)
        mark = Self.mark(in: bytes, after: upper)
    }

    /// The digits between the angle brackets: the message, as long as it says it is, and zeros up to the end.
    private static func message(in bytes: [UInt8], gap: Range<Int>) -> [UInt8]? {
        guard gap.upperBound <= bytes.count, bytes[gap.lowerBound] == UInt8(ascii: "<"),
            bytes[gap.upperBound - 1] == UInt8(ascii: ">"), let all = Hex.read(bytes[gap.dropFirst().dropLast()]),
            let count = length(of: all), count <= all.count, all[count...].allSatisfy({ $0 == 0 })
        else { return nil }
        return Array(all[..<count])
    }

    /// The length of a DER sequence with its head, of 128 to 65,535 bytes (X.690, 8.1.3).
    private static func length(of der: [UInt8]) -> Int? {
        guard der.count > 4, der[0] == 0x30 else { return nil }
        switch der[1] {
        case 0x81: return 3 + Int(der[2])
        case 0x82: return 4 + Int(der[2]) << 8 + Int(der[3])
        default: return nil
        }
    }

    private static func date(in bytes: [UInt8], after place: Int) -> Int64? {
        guard place < bytes.count, bytes[place...].starts(with: SealDictionary.date) else { return nil }
        return PDFText.seconds(bytes[(place + SealDictionary.date.count)...].prefix(17))
    }

    private static func mark(in bytes: [UInt8], after place: Int) -> SealMark? {
        guard place < bytes.count else { return nil }
        let near = Array(bytes[place...].prefix(reach))
        return near.ranges(of: SealMark.prefix, limit: 1).first.flatMap { SealMark(at: near[$0.lowerBound...]) }
    }
}
