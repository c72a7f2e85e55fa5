import Crypto

/// A SHA-256 digest: 32 bytes, written as 64 lower-case hexadecimal digits.
package struct Digest256: Hashable, Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    /// Takes exactly 32 bytes; nil for any other count.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Reads 64 hexadecimal digits in lower case; nil for anything else.
    package init?(_ text: some StringProtocol) {
        self.init(utf8: text.utf8)
    }

    /// Reads the same from UTF-8, as a database hands it out.
    package init?(utf8: some Collection<UInt8>) {
        guard utf8.count == 64 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        var first: UInt8?
        for character in utf8 {
            guard let nibble = Hexadecimal.nibble(character) else { return nil }
            if let high = first {
                bytes.append(high << 4 | nibble)
                first = nil
            } else {
                first = nibble
            }
        }
        self.bytes = bytes
    }

    /// The digest of those bytes.
    package init(of content: [UInt8]) {
        bytes = Array(SHA256.hash(data: content))
    }

    package var description: String {
        String(unsafeUninitializedCapacity: 64) { text in
            for (index, byte) in bytes.enumerated() {
                text[2 * index] = Hexadecimal.digit(byte >> 4)
                text[2 * index + 1] = Hexadecimal.digit(byte & 15)
            }
            return 64
        }
    }
}
