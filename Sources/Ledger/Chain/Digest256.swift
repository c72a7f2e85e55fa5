import Crypto

/// A SHA-256 digest: 32 bytes, written as 64 lower-case hexadecimal digits.
package struct Digest256: Hashable, Sendable, CustomStringConvertible {
    /// The bytes, eight in each word, most significant first.
    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    private let fourth: UInt64

    /// Takes exactly 32 bytes; nil for any other count.
    package init?(bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self = bytes.withUnsafeBytes { Self(wholeBytes: $0) }
    }

    /// Reads 64 hexadecimal digits in lower case; nil for anything else.
    package init?(_ text: some StringProtocol) {
        self.init(utf8: text.utf8)
    }

    /// Reads the same from UTF-8.
    package init?(utf8: some Collection<UInt8>) {
        guard let digest = utf8.withBytes({ Self(utf8: $0) }) else { return nil }
        self = digest
    }

    /// Reads the same from UTF-8, as a database hands it out.
    package init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard utf8.count == 2 * Self.length, let start = utf8.baseAddress.map({ UnsafeRawPointer($0) }) else {
            return nil
        }
        func word(_ offset: Int) -> UInt64? {
            guard let high = Hexadecimal.value(of: start.bigEndian(at: offset, as: UInt64.self)),
                let low = Hexadecimal.value(of: start.bigEndian(at: offset + 8, as: UInt64.self))
            else { return nil }
            return UInt64(high) << 32 | UInt64(low)
        }
        guard let first = word(0), let second = word(16), let third = word(32), let fourth = word(48) else {
            return nil
        }
        (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth)
    }

    /// The digest of those bytes.
    package init(of content: [UInt8]) {
        self.init(SHA256.hash(data: content))
    }

    init(_ digest: SHA256.Digest) {
        self = digest.withUnsafeBytes { Self(wholeBytes: $0) }
    }

    private init(wholeBytes bytes: UnsafeRawBufferPointer) {
        func word(_ offset: Int) -> UInt64 {
            UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        (first, second, third, fourth) = (word(0), word(8), word(16), word(24))
    }

    /// The 32 bytes, most significant first.
    package var bytes: [UInt8] {
        withUnsafeBytes(of: (first.bigEndian, second.bigEndian, third.bigEndian, fourth.bigEndian)) { Array($0) }
    }

    package var description: String {
        String(unsafeUninitializedCapacity: 2 * Self.length) { text in
            guard let start = text.baseAddress.map({ UnsafeMutableRawPointer($0) }) else { return 0 }
            func put(_ word: UInt64, _ offset: Int) {
                start.writeBigEndian(Hexadecimal.digits(of: UInt32(truncatingIfNeeded: word >> 32)), at: offset)
                start.writeBigEndian(Hexadecimal.digits(of: UInt32(truncatingIfNeeded: word)), at: offset + 8)
            }
            put(first, 0)
            put(second, 16)
            put(third, 32)
            put(fourth, 48)
            return 2 * Self.length
        }
    }

    /// Bytes of a digest.
    static var length: Int { 32 }

    /// Writes the 32 bytes there.
    func write(to start: UnsafeMutableRawPointer) {
        start.writeBigEndian(first, at: 0)
        start.writeBigEndian(second, at: 8)
        start.writeBigEndian(third, at: 16)
        start.writeBigEndian(fourth, at: 24)
    }
}
