import Domain
import Ledger
import Sealing
import Storage
import Testing

@testable import Operations

@Suite struct VerifyDocumentTests {
    @Test func `Cut, added to or changed in any one byte, a contract is never genuine`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.sealed()
        let file = try await scene.copy(of: id)
        var state: UInt64 = 42
        for round in 0..<500 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var changed = file
            changed[Int(state >> 33) % file.count] ^= UInt8(1 << (round % 8))
            switch try await scene.verify(changed) {
            case .changed, .malformed: break
            case let other: Issue.record("flipped at \(Int(state >> 33) % file.count): \(other)")
            }
        }
        for count in stride(from: 0, to: file.count, by: 97 * 7) {
            switch try await scene.verify(Array(file[..<count])) {
            case .changed, .malformed: break
            // What is left when exactly the seal was cut off is a whole document that nobody sealed.
            case .notOurs where Array(file[..<count].suffix(8)).contains(UInt8(ascii: "%")): break
            case let other: Issue.record("cut at \(count): \(other)")
            }
        }
        let contract = try #require(try await scene.verify(file).contract)
        #expect(try await scene.verify(file + [0x0A]) == .changed(.addedTo, contract))
        #expect(try await scene.verify(Array(file.dropLast())) == .changed(.cut, contract))
    }

    @Test func `What this server did not seal is not ours`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.signed()
        let unsealed = try await scene.copy(of: id)
        #expect(try await scene.verify(unsealed) == .notOurs)
        _ = try await SealDueContracts().run(at: scene.network.system())
        let elsewhere = try await TestHouse.open()
        _ = try await elsewhere.network()
        let file = try await scene.copy(of: id)
        #expect(try await VerifyDocument(bytes: file).run(in: elsewhere.house) == .notOurs)
        #expect(try await scene.verify([]) == .malformed(.notPDF))
        #expect(try await scene.verify(Array("rommel".utf8)) == .malformed(.notPDF))
    }

    @Test func `A forger who knows the mark and has another certificate gets nowhere`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.sealed()
        let mark = try #require(SealMark(network: "\(scene.network.id)", subject: "\(id)"))
        let forger = try SealingIdentity.selfSigned(name: "Poortwachtercentrum noord", validFromSeconds: 1_793_600_000)
        let statement = SealStatement(
            name: "Poortwachtercentrum noord", reason: "", location: "", seconds: 1_793_610_000, mark: mark)
        let document = Array(try await scene.copy(of: id).prefix(try await scene.document(of: id).count))
        let forged = try PDFSeal(document, with: forger, statement).sealed()
        #expect(try await scene.verify(forged) == .notOurs)
    }

    @Test func `Old contracts verify after the certificate was renewed, by hand and by itself`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.sealed()
        let file = try await scene.copy(of: id)
        let renewed = try await RenewSeal().run(at: scene.network.shell())
        var certificates = try await scene.certificates()
        #expect(certificates.count == 2 && certificates.filter { $0.retiredAt == nil }.count == 1)
        #expect(certificates.first { $0.retiredAt == nil }?.fingerprint == renewed.fingerprint)
        #expect(certificates.allSatisfy { ($0.encryptedKey == nil) == ($0.retiredAt != nil) })
        guard case .genuine = try await scene.verify(file) else {
            Issue.record("not genuine")
            return
        }
        scene.test.clock.advance(days: 1_826 - 31)
        _ = try await KeepSealingIdentity().run(at: scene.network.system())
        #expect(try await scene.certificates().count == 2)
        scene.test.clock.advance(days: 1)
        _ = try await KeepSealingIdentity().run(at: scene.network.system())
        certificates = try await scene.certificates()
        #expect(certificates.count == 3 && certificates.filter { $0.retiredAt == nil }.count == 1)
        guard case .genuine = try await scene.verify(file) else {
            Issue.record("not genuine")
            return
        }
    }

    @Test func `A copy still verifies once its document was dropped, and at an archived network`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.sealed()
        let file = try await scene.copy(of: id)
        try await scene.network.write { try $0.deleteDocument(of: id) }
        await #expect(throws: Refusal(.notFound)) { try await scene.copy(of: id) }
        #expect(try await SealDueContracts().run(at: scene.network.system()) == [])
        let contract = try #require(try await scene.verify(file).contract)
        #expect(contract.number == "2026-0001")
        _ = try await ArchiveNetwork(slug: scene.network.slug).run(in: scene.test.house)
        #expect(try await scene.verify(file) == .genuine(contract))
    }

    @Test func `The private key stands nowhere in the clear`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        _ = try await scene.sealed()
        let stored = try #require(try await scene.certificates().first)
        let key = try #require(stored.encryptedKey)
        #expect(!String(decoding: key, as: UTF8.self).contains("PRIVATE KEY"))
        let identity = try await KeepSealingIdentity().run(at: scene.network.system())
        #expect(try identity.certificate.digest == stored.fingerprint)
        #expect("\(identity.key)" == "<redacted>")
    }

    @Test func `An administrator's certificate is used as it is, and its key is not kept`() async throws {
        let own = try SealingIdentity.selfSigned(name: "Stichting", .rsa3072, validFromSeconds: 1_793_600_000)
        let scene = try await ContractScene.make(kind: .trial, sealing: SealingEquipment(configured: own))
        let id = try await scene.sealed()
        let stored = try #require(try await scene.certificates().first)
        #expect(stored.encryptedKey == nil && stored.certificate == own.certificate.pem)
        guard case .genuine = try await scene.verify(scene.copy(of: id)) else {
            Issue.record("not genuine")
            return
        }
        await #expect(throws: Refusal(.sealingCertificateFixed)) {
            try await RenewSeal().run(at: scene.network.shell())
        }
        scene.test.clock.advance(days: 1_900)
        await #expect(throws: SealingFault.certificateNotValid) {
            try await KeepSealingIdentity().run(at: scene.network.system())
        }
    }

    @Test func `Only who acts for the network renews its seal`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        await #expect(throws: Refusal(.coordinatorOnly)) { try await RenewSeal().run(at: scene.employer.desk()) }
    }
}

extension ContractScene {
    /// What was signed, as it is stored beside the sealed copy.
    fileprivate func document(of id: ContractId) async throws -> [UInt8] {
        let desk = try await network.system()
        return try await network.read { scope in
            let contract = try #require(try scope.contract(id))
            return try #require(try scope.openedDocument(of: contract, at: desk))
        }
    }
}
