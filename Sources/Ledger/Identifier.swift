/// The identity of one `Subject`: 128 bits, written as a lower-case UUID.
///
/// Two kinds of identifier are two types, so a member's can never stand where a slot's is meant.
package struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The first eight bytes, big-endian.
    private let high: UInt64
    /// The last eight bytes, big-endian.
    private let low: UInt64

    /// Takes exactly 16 bytes; nil for any other count.
    package init?(bytes: some Sequence<UInt8>) {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var count = 0
        for byte in bytes {
            guard count < 16 else { return nil }
            if count < 8 { high = high << 8 | UInt64(byte) } else { low = low << 8 | UInt64(byte) }
            count += 1
        }
        guard count == 16 else { return nil }
        self.high = high
        self.low = low
    }

    /// Reads `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, lower case only; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let characters = Array(text.utf8)
        guard characters.count == 36 else { return nil }
        var nibbles: [UInt8] = []
        for (position, character) in characters.enumerated() {
            if Self.hyphens.contains(position) {
                guard character == UInt8(ascii: "-") else { return nil }
            } else {
                guard let nibble = Self.nibble(character) else { return nil }
                nibbles.append(nibble)
            }
        }
        self.init(bytes: stride(from: 0, to: 32, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] })
    }

    /// The 16 bytes, most significant first.
    package var bytes: [UInt8] {
        high.bigEndianBytes + low.bigEndianBytes
    }

    package var description: String {
        var text = ""
        for (position, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(position) { text += "-" }
            text.append(Self.digits[Int(byte >> 4)])
            text.append(Self.digits[Int(byte & 15)])
        }
        return text
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }

    private static var hyphens: Set<Int> { [8, 13, 18, 23] }
    private static var digits: [Character] { Array("0123456789abcdef") }

    private static func nibble(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
