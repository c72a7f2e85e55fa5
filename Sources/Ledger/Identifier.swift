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
        self.init(utf8: text.utf8)
    }

    /// Reads the same from UTF-8.
    package init?(utf8: some Sequence<UInt8>) {
        guard let id = utf8.withBytes({ Self(utf8: $0) }) else { return nil }
        self = id
    }

    /// Reads the same from UTF-8, as a database hands it out.
    package init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard utf8.count == Self.textLength, let start = utf8.baseAddress.map({ UnsafeRawPointer($0) }) else {
            return nil
        }
        guard (utf8[8], utf8[13], utf8[18], utf8[23]) == (hyphen, hyphen, hyphen, hyphen) else { return nil }
        // The groups have 8, 4, 4, 4 and 12 digits.
        func eight(_ first: Int, _ second: Int) -> UInt32? {
            let digits = (start.bigEndian(at: first, as: UInt32.self), start.bigEndian(at: second, as: UInt32.self))
            return Hexadecimal.value(of: UInt64(digits.0) << 32 | UInt64(digits.1))
        }
        guard let first = eight(0, 4), let second = eight(9, 14), let third = eight(19, 24), let fourth = eight(28, 32)
        else { return nil }
        high = UInt64(first) << 32 | UInt64(second)
        low = UInt64(third) << 32 | UInt64(fourth)
    }

    /// The 16 bytes, most significant first.
    package var bytes: [UInt8] {
        withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
    }

    package var description: String {
        String(unsafeUninitializedCapacity: Self.textLength) { text in
            if let start = text.baseAddress { write(to: UnsafeMutableRawPointer(start)) }
            return Self.textLength
        }
    }

    /// Bytes of the text.
    static var textLength: Int { 36 }

    /// Writes the text there, in UTF-8.
    func write(to start: UnsafeMutableRawPointer) {
        func put(_ value: UInt64, _ first: Int, _ second: Int) {
            let digits = Hexadecimal.digits(of: UInt32(truncatingIfNeeded: value))
            start.writeBigEndian(UInt32(truncatingIfNeeded: digits >> 32), at: first)
            start.writeBigEndian(UInt32(truncatingIfNeeded: digits), at: second)
        }
        put(high >> 32, 0, 4)
        put(high, 9, 14)
        put(low >> 32, 19, 24)
        put(low, 28, 32)
        start.storeBytes(of: hyphen, toByteOffset: 8, as: UInt8.self)
        start.storeBytes(of: hyphen, toByteOffset: 13, as: UInt8.self)
        start.storeBytes(of: hyphen, toByteOffset: 18, as: UInt8.self)
        start.storeBytes(of: hyphen, toByteOffset: 23, as: UInt8.self)
    }

    /// Writes the 16 bytes there, most significant first.
    func writeBytes(to start: UnsafeMutableRawPointer) {
        start.writeBigEndian(high, at: 0)
        start.writeBigEndian(low, at: 8)
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

private let hyphen = UInt8(ascii: "-")
