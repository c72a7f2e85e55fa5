import Documents
import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct ContractTextTests {
    @Test func `An issued contract keeps its exact text, its hash and a reading copy`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.issued()
        let text = try await scene.bindingText(id)
        #expect(text.text.contains("Anneke Bakker") && text.text.contains("Conciërge"))
        let stored = try #require(try await scene.network.read { try $0.text(of: id) })
        #expect(stored.textHash == text.hash)
        #expect(stored.clausesHash == scene.network.shippedHash)
        let copy = try await scene.employer.desk().perform(ReadReadingCopy(id: id))
        #expect(copy.name == "agreement-2026-0001-reading-copy.pdf" && copy.bytes.starts(with: Array("%PDF-".utf8)))
        let looks = try await scene.network.verbs(about: scene.candidate).filter { $0 == .contractSeen }.count
        _ = try await scene.host.desk().perform(ReadReadingCopy(id: id))
        #expect(try await scene.network.verbs(about: scene.candidate).filter { $0 == .contractSeen }.count == looks + 1)
    }

    @Test func `Once the document is dropped only the hashes are left`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.issued()
        try await scene.network.write { try $0.deleteDocument(of: id) }
        let stored = try #require(try await scene.network.read { try $0.text(of: id) })
        #expect(stored.sealedText == nil && stored.sealedReadingCopy == nil)
        await #expect(throws: Refusal(.notFound)) { try await scene.employer.desk().perform(ReadReadingCopy(id: id)) }
    }

    @Test func `Nobody else reads the copy`() async throws {
        let scene = try await ContractScene.make(kind: .trial)
        let id = try await scene.issued()
        let third = try await scene.network.member("Derde", place: "Hoorn")
        await #expect(throws: Refusal(.notFound)) { try await third.desk().perform(ReadReadingCopy(id: id)) }
    }
}

extension TestNetwork {
    /// Of the clauses as they are shipped.
    fileprivate var shippedHash: Digest256? { try? ShippedClauses.read.get().digest }
}
