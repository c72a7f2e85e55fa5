import Domain
import Ledger
import Sealing
import Storage
import Testing

@testable import Operations

@Suite struct SealContractTests {
    @Test(arguments: [(PlacementKind.secondment, PrivateKeyKind.ellipticP256), (.trial, .rsa3072)])
    func `A sealed contract begins with what was signed, and two other programs accept it`(
        _ kind: PlacementKind, _ key: PrivateKeyKind
    ) async throws {
        let scene = try await ContractScene.make(kind: kind, sealing: SealingEquipment(keyKind: key))
        let id = try await scene.signed()
        let document = try await scene.copy(of: id)
        let hash = try await scene.textHash(id)
        #expect(Digest256(of: document) == hash)
        #expect(try await SealDueContracts().run(at: scene.network.system()) == [id])
        let file = try await scene.copy(of: id)
        #expect(file.starts(with: document) && file.count > document.count)
        #expect(try await scene.seal(of: id)?.fileHash == Digest256(of: file))
        #expect(try SealVerifier.complaints(about: file) == "")
        let certificate = try #require(try await scene.certificates().first)
        let seconds = scene.test.clock.now.secondsSinceEpoch + 60
        #expect(
            try SealVerifier.pyHankoAccepts(file, trusting: certificate.certificate, seconds: seconds))
        #expect(try SealVerifier.pdfsigAccepts(file))
        guard case .genuine(let contract) = try await scene.verify(file) else {
            Issue.record("not genuine")
            return
        }
        #expect(contract.number == "2026-0001" && contract.kind == kind)
        #expect(contract.network == "Poortwachtercentrum noord" && contract.sealedAt == scene.test.clock.now)
    }

    @Test func `The evidence page says who signed, when, how that was made sure, and the hash of the text`()
        async throws
    {
        let scene = try await ContractScene.make()
        let id = try await scene.sealed()
        let page = try await SealVerifier.lastPages(of: scene.copy(of: id))
        let hash = try await scene.textHash(id).description
        for expected in [
            "Bewijs van ondertekening", "2026-0001", "Anneke Bakker", "Bakkerij De Wit", "School Het Anker",
            "2 november 2026 om 10:00", "eenmalige code", "a***@thuis.example", String(hash.prefix(8)),
            String(hash.suffix(8)), "https://test.example:8443/verify",
        ] { #expect(page.contains(expected), "\(expected) in \(page)") }
    }

    @Test func `Everybody who signed gets the sealed copy, and nobody else`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.sealed()
        let file = try await scene.copy(of: id)
        #expect(try await scene.host.desk().perform(ReadContract(id: id)).bytes == file)
        #expect(try await scene.network.candidate(scene.candidate).perform(ReadContract(id: id)).bytes == file)
        let stranger = try await scene.network.member("Garage Smit")
        await #expect(throws: Refusal(.notFound)) { try await stranger.desk().perform(ReadContract(id: id)) }
    }

    @Test func `A contract is sealed once, whatever runs again`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.sealed()
        let file = try await scene.copy(of: id)
        scene.test.clock.advance(hours: 1)
        #expect(try await SealDueContracts().run(at: scene.network.system()) == [])
        let identity = try await KeepSealingIdentity().run(at: scene.network.system())
        #expect(try await !SealContract(id: id, identity: identity).run(at: scene.network.system()))
        #expect(try await scene.copy(of: id) == file)
        let events = try await scene.network.coordinator().ask(ListEvents()).filter { $0.verb == .contractSealed }
        #expect(events.count == 1)
    }

    @Test func `A stop before anything was kept loses nothing, and two at once keep one`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.signed()
        // What stopped had read the contract and had its certificate.
        let desk = try await scene.network.system()
        let identity = try await KeepSealingIdentity().run(at: desk)
        _ = try await desk.ask(SignedContract(id: id))
        #expect(try await scene.seal(of: id) == nil)
        async let first = SealContract(id: id, identity: identity).run(at: desk)
        async let second = SealContract(id: id, identity: identity).run(at: desk)
        #expect(try await [first, second].filter { $0 }.count == 1)
        #expect(try await scene.seal(of: id)?.fileHash == Digest256(of: try await scene.copy(of: id)))
    }

    @Test func `The scheduler seals by itself, also what ended meanwhile`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.signed()
        try await RunDue().run(at: scene.network.system())
        #expect(try await scene.seal(of: id) != nil)
    }

    @Test func `What two have signed is not sealed`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.issued()
        try await scene.sign(id, as: .bringing)
        try await scene.sign(id, as: .taking)
        #expect(try await SealDueContracts().run(at: scene.network.system()) == [])
        #expect(try await scene.seal(of: id) == nil)
    }

    @Test func `A timestamp authority that does not answer is waited for ten minutes`() async throws {
        let nobody = try #require(TimestampAuthority(address: "http://127.0.0.1:9/"))
        let scene = try await ContractScene.make(kind: .trial, sealing: SealingEquipment(timestamps: nobody))
        let id = try await scene.signed()
        await #expect(throws: SealingFault.self) { try await SealDueContracts().run(at: scene.network.system()) }
        #expect(try await scene.seal(of: id) == nil)
        scene.test.clock.advance(seconds: 601)
        #expect(try await SealDueContracts().run(at: scene.network.system()) == [id])
        #expect(try await scene.seal(of: id)?.hasTimestamp == false)
        guard case .genuine = try await scene.verify(scene.copy(of: id)) else {
            Issue.record("not genuine")
            return
        }
    }
}
