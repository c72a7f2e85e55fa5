import Foundation
import Secrets
import Testing

@Suite("Passwords") struct PasswordTests {
    private let hasher = PasswordHasher()
    private let address = "karin.vos@example.nl"

    @Test("A password is verified by its hash, another is not, and no user takes as long")
    func verify() async throws {
        let hash = try await hasher.hash(Password(choosing: "paard batterij nietje", address: address), using: .system)
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=47104,t=1,p=1$"))
        #expect(!hash.needsRehash)
        let parts = hash.text.split(separator: "$")
        #expect(parts.map(\.count).suffix(2) == [22, 43])
        let stored = try PasswordHash(hash.text)
        #expect(try await hasher.verify(Password(attempt: "paard batterij nietje"), against: stored) == .right)
        #expect(try await hasher.verify(Password(attempt: "paard batterij nietjE"), against: stored) == .wrong)
        #expect(try await hasher.verify(Password(attempt: ""), against: stored) == .wrong)
        #expect(try await hasher.verify(Password(attempt: "paard batterij nietje"), against: nil) == .wrong)
    }

    /// From test.c of the reference implementation (P-H-C/phc-winner-argon2).
    @Test("A vector of the reference implementation, at another cost, is right but outdated")
    func outdated() async throws {
        let stored = try PasswordHash(
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc")
        #expect(stored.needsRehash)
        #expect(try await hasher.verify(Password(attempt: "password"), against: stored) == .rightButOutdated)
        #expect(try await hasher.verify(Password(attempt: "differentpassword"), against: stored) == .wrong)
    }

    @Test("The same letters in another Unicode form are the same password")
    func normalisation() async throws {
        let hash = try await hasher.hash(
            Password(choosing: "Zo\u{EB} van Caf\u{E9} 12", address: address), using: counting())
        #expect(try await hasher.verify(Password(attempt: "Zoe\u{308} van Cafe\u{301} 12"), against: hash) == .right)
    }

    @Test(
        "Stored strings of another form or of ruinous cost are refused",
        arguments: [
            "", "x", "$argon2i$v=19$m=47104,t=1,p=1$c2FsdA$dGFn", "$argon2id$v=16$m=47104,t=1,p=1$c2FsdA$dGFn",
            "$argon2id$v=19$m=4294967295,t=1,p=1$c2FsdA$dGFn", "$argon2id$v=19$m=47104,t=99,p=1$c2FsdA$dGFn",
            "$argon2id$v=19$m=47104,t=1,p=1$$", "$argon2id$v=19$t=1,m=47104,p=1$c2FsdA$dGFn",
        ])
    func malformed(text: String) {
        #expect(throws: SecretFault.malformed) { try PasswordHash(text) }
    }

    @Test(
        "Weak passwords are refused, each with its reason",
        arguments: [
            ("korter dan12".dropLast().description, PasswordRefusal.tooShort(minimum: 12)),
            (String(repeating: "ab c", count: 51), .tooLong(maximum: 200)),
            ("123456789012", .tooCommon), ("Wachtwoord2026!", .tooCommon), ("!!Welkom2026!!", .tooCommon),
            ("abababababab", .tooCommon),
            ("QwertyUiop12", .tooCommon), ("mijn Karin.Vos hier", .containsAddress),
        ])
    func refusals(text: String, expected: PasswordRefusal) {
        #expect(throws: expected) { try Password(choosing: text, address: address) }
    }

    @Test(
        "Good passwords are taken, even those that hold a very short local part",
        arguments: [
            ("paard batterij", "x@example.nl"), ("correct horse battery staple", "karin.vos@example.nl"),
            ("🦊🦊 in het bos 🌲", "a@b.nl"),
            (String(repeating: "ab cd", count: 40), "karin@b.nl"),
        ])
    func good(text: String, address: String) {
        #expect(throws: Never.self) { try Password(choosing: text, address: address) }
    }

    @Test("A password too long to hash is refused at sign-in")
    func longAttempt() {
        #expect(throws: PasswordRefusal.tooLong(maximum: 200)) {
            try Password(attempt: String(repeating: "x", count: 1025))
        }
    }

    @Test("Beyond the limit of those who wait, the hasher says that it is busy")
    func busy() async throws {
        let hasher = PasswordHasher(concurrency: 1, pendingLimit: 2)
        let password = try Password(attempt: "paard batterij nietje")
        let busy = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    do throws(PasswordHasherFailure) {
                        _ = try await hasher.hash(password, using: .system)
                        return false
                    } catch {
                        return error == .busy
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect((1...6).contains(busy))
        #expect(try await hasher.verify(password, against: nil) == .wrong)
    }
}
