/// A random code that a person can read out and type: groups of four characters of Crockford's base32, which has no I,
/// L, O or U.
package struct ReadableCode: Sendable, Redacted {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let groupCount = 4
    /// Upper-case characters without dashes.
    private let characters: [Character]

    /// Makes a one-time code of 8 characters (40 bits): enough only where attempts are counted and the code expires
    /// soon.
    package static func oneTime(using randomness: Randomness) -> ReadableCode {
        ReadableCode(count: 8, using: randomness)
    }

    /// Makes ten recovery codes of 16 characters (80 bits) each, for a user who loses the second factor.
    package static func recoveryCodes(using randomness: Randomness) -> [ReadableCode] {
        (0..<10).map { _ in ReadableCode(count: 16, using: randomness) }
    }

    /// Reads what somebody typed: case, spaces and dashes do not matter, and O, I and L are read as the digits they
    /// look like.
    package init(_ text: String) throws(SecretFault) {
        guard text.utf8.count <= 64 else { throw .malformed }
        let characters = text.uppercased().filter { $0 != "-" && !$0.isWhitespace }.map(Self.lookAlike)
        guard characters.count == 8 || characters.count == 16 else { throw .malformed }
        guard characters.allSatisfy(Self.alphabet.contains) else { throw .malformed }
        self.characters = characters
    }

    private init(count: Int, using randomness: Randomness) {
        characters = randomness.bytes(count).map { Self.alphabet[Int($0 % 32)] }
    }

    /// The characters to show, once: `7K3F-Q0ZD`.
    package var text: String {
        stride(from: 0, to: characters.count, by: Self.groupCount)
            .map { String(characters[$0..<($0 + Self.groupCount)]) }
            .joined(separator: "-")
    }

    /// What is stored: an HMAC, because a code as short as this could be found from a bare hash.
    package func digest(key: AuthenticationKey) -> [UInt8] {
        key.code(for: characters.flatMap { Array(String($0).utf8) })
    }

    private static func lookAlike(_ character: Character) -> Character {
        switch character {
        case "O": "0"
        case "I", "L": "1"
        default: character
        }
    }
}
