import Domain
import Ledger
import Sealing
import Storage
import Testing

@testable import Operations

@Suite struct CheckSealTests {
    private func answer(_ network: TestNetwork) async throws -> CheckSeal.Answer {
        try await network.shell().ask(CheckSeal())
    }

    @Test func `The first seal makes a certificate, which goes with its key`() async throws {
        let test = try await TestHouse.open()
        let network = try await test.network()
        #expect(try await answer(network) == .notYet)
        let made = try await RenewSeal().run(at: network.coordinator())
        #expect(try await answer(network) == .own(until: made.validUntil))
    }

    @Test func `A key of another certificate is told`() async throws {
        let test = try await TestHouse.open()
        let network = try await test.network()
        let desk = try await network.coordinator()
        let (one, other) = (try KeepSealingIdentity.made(at: desk), try KeepSealingIdentity.made(at: desk))
        let mine = try one.stored(withKey: true, at: desk)
        let theirs = try other.stored(withKey: true, at: desk)
        let mixed = StoredSealingCertificate(
            fingerprint: mine.fingerprint, certificate: mine.certificate, encryptedKey: theirs.encryptedKey,
            validFrom: mine.validFrom, validUntil: mine.validUntil, madeAt: mine.madeAt
        )
        try await network.write { try $0.use(mixed, at: desk.now) }
        #expect(try await answer(network) == .unusable)
    }

    @Test func `A configured certificate is told with its days, and only to who runs the network`() async throws {
        let clock = try #require(Instant("2026-11-02T09:00:00Z"))
        let identity = try SealingIdentity.selfSigned(
            name: "Samen", validFromSeconds: clock.secondsSinceEpoch, days: 10)
        let test = try await TestHouse.open(sealing: SealingEquipment(configured: identity))
        let network = try await test.network()
        let until = Instant(milliseconds: identity.certificate.notAfterSeconds * 1000)
        let from = Instant(milliseconds: identity.certificate.notBeforeSeconds * 1000)
        #expect(try await answer(network) == .configured(from: from, until: until))
        let member = try await network.member("Bakkerij De Wit")
        await #expect(throws: Refusal(.coordinatorOnly)) { try await member.desk().ask(CheckSeal()) }
    }
}
