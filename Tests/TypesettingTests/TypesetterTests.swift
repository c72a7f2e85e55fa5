import Foundation
import Manuscript
import Testing
import Typesetting

@Suite("The typesetter")
struct TypesetterTests {
    @Test("The same tree gives the same bytes, also from several typesetters at once")
    func repeats() async throws {
        let document = try Sample.contract()
        let expected = try await Typesetter().pdf(of: document)
        let same = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<24 {
                group.addTask { try await Typesetter().pdf(of: document) == expected }
            }
            return try await group.reduce(true) { $0 && $1 }
        }
        #expect(same)
    }

    @Test("Another instant gives other bytes")
    func dates() async throws {
        var document = try Sample.document(["Tekst."].map { .paragraph($0) })
        let typesetter = try Typesetter()
        let first = try await typesetter.pdf(of: document)
        document.createdAt = try #require(PrintedInstant("2026-11-01T00:00:00Z"))
        #expect(try await typesetter.pdf(of: document) != first)
    }

    @Test("A missing dictionary is refused by name")
    func missingDictionary() {
        let refusal = TypesettingRefusal.hyphenationMissing(path: "/nowhere/hyph_nl_NL.dic")
        #expect(throws: refusal) { try Typesetter(hyphenationFolder: "/nowhere") }
        #expect(refusal.code == "typesetting.hyphenation-missing")
    }

    @Test("A dictionary in another encoding is refused")
    func otherEncoding() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "poortwacht-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "hyph_nl_NL.dic")
        try Data("UTF-8\n.a4\n".utf8).write(to: path)
        let name = folder.path(percentEncoded: false)
        #expect(throws: TypesettingRefusal.hyphenationMissing(path: name + "/hyph_nl_NL.dic")) {
            try Typesetter(hyphenationFolder: name)
        }
    }

    @Test("A reference to an article that is not there is refused")
    func unknownReference() async throws {
        let document = try Sample.document([.paragraph("Zie artikel \(reference: "fee").")])
        await #expect(throws: TypesettingRefusal.manuscript(.unknownLabel("fee"))) {
            try await Typesetter().pdf(of: document)
        }
    }

    @Test("A document of too many pages is refused")
    func tooManyPages() async throws {
        let blocks = Array(repeating: [Block.paragraph("Regel."), .pageBreak], count: 1_001).flatMap(\.self)
        await #expect(throws: TypesettingRefusal.tooManyPages(limit: 1_000)) {
            try await Typesetter().pdf(of: try Sample.document(blocks))
        }
    }
}
