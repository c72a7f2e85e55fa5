/// A random code of six digits that somebody types over from a mail: enough only where tries are counted and the code
/// expires soon.
package struct DigitCode: Sendable, Redacted {
    private static let count = 6
    private static let possibilities: UInt64 = 1_000_000
    /// Each 0-9.
    private let digits: [UInt8]

    /// Makes a new code. Of 2^64 equally likely numbers the remainder favours no code noticeably.
    package init(using randomness: Randomness) {
        let number = randomness.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % Self.possibilities
        let text = String(number)
        digits = (String(repeating: "0", count: Self.count - text.count) + text).utf8.map { $0 - 48 }
    }

    /// Reads what somebody typed: spaces, points and dashes do not matter.
    package init(_ text: String) throws(SecretFault) {
        guard text.utf8.count <= 64 else { throw .malformed }
        let characters = text.filter { !$0.isWhitespace && $0 != "-" && $0 != "." }
        guard characters.count == Self.count, characters.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw .malformed
        }
        digits = characters.utf8.map { $0 - 48 }
    }

    /// The digits to mail, once: `042719`.
    package var text: String { String(decoding: digits.map { $0 + 48 }, as: UTF8.self) }

    /// What is stored: an HMAC, because a code as short as this could be found from a bare hash.
    ///
    /// - Parameter context: what the code is for; it fits nothing else.
    package func digest(for context: [UInt8], key: AuthenticationKey) -> [UInt8] {
        key.code(for: context + [0] + digits)
    }
}
