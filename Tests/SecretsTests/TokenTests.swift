import Foundation
import Secrets
import Testing

@Suite("Tokens and ids") struct TokenTests {
    @Test("A token reads back from its text and has the digest of its bytes")
    func token() throws {
        let token = Token(using: counting())
        #expect(token.text == "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")
        #expect(try Token(token.text).digest == token.digest)
        // printf of bytes 0…31 | sha256sum
        #expect(
            token.digest.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
                == "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd"
        )
        #expect(try TokenDigest(token.digest.bytes) == token.digest)
        #expect(Token(using: .system).text != Token(using: .system).text)
    }

    @Test(
        "Another form of a token is refused",
        arguments: [
            "", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh",
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdH+8", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdH 8",
        ])
    func malformed(text: String) {
        #expect(throws: SecretFault.malformed) { try Token(text) }
    }

    @Test("A form token belongs to one session and one key")
    func formToken() throws {
        let key = MasterKey(using: counting()).authenticationKey(for: .form)
        let (session, other) = (Token(using: counting()).digest, Token(using: counting(from: 1)).digest)
        let text = FormToken.text(session: session, key: key)
        #expect(text.count == 43)
        #expect(FormToken.matches(text, session: session, key: key))
        #expect(!FormToken.matches(text, session: other, key: key))
        #expect(!FormToken.matches(text + "A", session: session, key: key))
        #expect(!FormToken.matches("", session: session, key: key))
        let codeKey = MasterKey(using: counting()).authenticationKey(for: .readableCode)
        #expect(!FormToken.matches(text, session: session, key: codeKey))
    }

    @Test("Ids carry their version, their variant and, in version 7, their time")
    func ids() {
        let seven = UniqueBytes.version7(
            milliseconds: 0x017F_22E2_79B0, using: Randomness { Array(repeating: 0xFF, count: $0) })
        #expect(
            seven == [0x01, 0x7F, 0x22, 0xE2, 0x79, 0xB0, 0x7F, 0xFF, 0xBF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
        let four = UniqueBytes.version4(using: Randomness { Array(repeating: 0, count: $0) })
        #expect(four == [0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 0])
        let early = UniqueBytes.version7(milliseconds: 1, using: .system)
        #expect(early.lexicographicallyPrecedes(UniqueBytes.version7(milliseconds: 2, using: .system)))
    }

    @Test(
        "Comparing in constant time gives what comparing gives",
        arguments: [
            ([], [], true), ([1, 2], [1, 2], true), ([1, 2], [1, 3], false), ([1], [1, 2], false), ([0x80], [0], false),
        ] as [([UInt8], [UInt8], Bool)])
    func constantTime(left: [UInt8], right: [UInt8], isEqual: Bool) {
        #expect(ConstantTime.areEqual(left, right) == isEqual)
    }

    @Test("Secrets do not show themselves")
    func redaction() throws {
        let secrets: [any Sendable] = [
            MasterKey(using: counting()), Token(using: counting()), AuthenticatorSecret(using: counting()),
            ReadableCode.oneTime(using: counting()), try Password(attempt: "geheim"),
            try PasswordHash("$argon2id$v=19$m=47104,t=1,p=1$c2FsdA$dGFn"),
        ]
        for secret in secrets {
            var dumped = ""
            dump(secret, to: &dumped)
            #expect("\(secret)" == "<redacted>")
            #expect(String(reflecting: secret) == "<redacted>")
            #expect(dumped.contains("<redacted>"))
            #expect(!dumped.contains("bytes") && !dumped.contains("geheim") && !dumped.contains("argon2"))
            #expect("\([secret])" == "[<redacted>]")
        }
    }
}
