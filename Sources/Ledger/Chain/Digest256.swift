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
        let digits = text.utf8.map { Self.digits.firstIndex(of: $0) }
        guard digits.count == 64, !digits.contains(nil) else { return nil }
        let nibbles = digits.compactMap { $0 }
        self.init(bytes: stride(from: 0, to: 64, by: 2).map { UInt8(nibbles[$0] * 16 + nibbles[$0 + 1]) })
    }

    /// The digest of those bytes.
    package init(of content: [UInt8]) {
        bytes = Array(SHA256.hash(data: content))
    }

    package var description: String {
        String(decoding: bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
