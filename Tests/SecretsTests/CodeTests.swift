import Foundation
import Secrets
import Testing

@Suite("One-time codes") struct CodeTests {
    private func secret() throws -> AuthenticatorSecret { try AuthenticatorSecret(Array("12345678901234567890".utf8)) }

    /// The last six of the eight digits in RFC 6238, appendix B.
    @Test(
        "The vectors of RFC 6238 hold",
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func vectors(seconds: Int64, code: String) throws {
        #expect(try secret().code(atStep: seconds / 30) == code)
        #expect(try secret().step(matching: code, atSeconds: seconds, after: nil) == seconds / 30)
    }

    @Test(
        "A code is taken one step early or late, and not beyond",
        arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)])
    func window(offset: Int64, isTaken: Bool) throws {
        let secret = try secret()
        let step: Int64 = 1_000
        let found = secret.step(matching: secret.code(atStep: step + offset), atSeconds: step * 30 + 29, after: nil)
        #expect(found == (isTaken ? step + offset : nil))
    }

    @Test("A code that was used, or an older one, is refused")
    func replay() throws {
        let secret = try secret()
        let code = secret.code(atStep: 1_000)
        #expect(secret.step(matching: code, atSeconds: 30_000, after: 999) == 1_000)
        #expect(secret.step(matching: code, atSeconds: 30_000, after: 1_000) == nil)
        #expect(secret.step(matching: code, atSeconds: 30_000, after: 1_001) == nil)
    }

    @Test("What is not six digits is no code", arguments: ["", "28708", "2870822", "28708a", "٢٨٧٠٨٢"])
    func malformed(code: String) throws {
        #expect(try secret().step(matching: code, atSeconds: 59, after: nil) == nil)
        #expect(try secret().step(matching: "287082", atSeconds: 0, after: nil) == 1)
    }

    @Test("Apps get the secret in base32 and in an otpauth address")
    func address() throws {
        let secret = try secret()
        #expect(secret.base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        #expect(
            secret.address(issuer: "Poortwacht Noord", account: "zoë@example.nl")
                == "otpauth://totp/Poortwacht%20Noord:zo%C3%AB%40example.nl?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Poortwacht%20Noord&algorithm=SHA1&digits=6&period=30"
        )
        #expect(throws: SecretFault.malformed) { try AuthenticatorSecret([1, 2, 3]) }
        #expect(AuthenticatorSecret(using: counting()).bytes.count == 20)
    }

    @Test("Readable codes come back from what people type")
    func readable() throws {
        let key = MasterKey(using: counting()).authenticationKey(for: .readableCode)
        let code = ReadableCode.oneTime(using: counting(from: 20))
        #expect(code.text == "MNPQ-RSTV")
        #expect(try ReadableCode(" mnpq rstv").digest(key: key) == code.digest(key: key))
        #expect(try ReadableCode("OI1L-0000").text == "0111-0000")
        #expect(ReadableCode.recoveryCodes(using: .system).map(\.text.count) == Array(repeating: 19, count: 10))
        #expect(Set(ReadableCode.recoveryCodes(using: .system).map(\.text)).count == 10)
        let otherKey = MasterKey(using: counting(from: 1)).authenticationKey(for: .readableCode)
        #expect(code.digest(key: otherKey) != code.digest(key: key))
        #expect(code.digest(key: key).count == 32)
    }

    @Test(
        "What cannot be a readable code is refused",
        arguments: ["", "MNPQ", "MNPQ-RSTU", "MNPQ-RST€", String(repeating: "-", count: 65)])
    func unreadable(text: String) {
        #expect(throws: SecretFault.malformed) { try ReadableCode(text) }
    }
}
