import Domain
import Foundation
import Operations
import Testing

@testable import Web

/// Checking a contract, by anybody.
@Suite struct VerifyPageTests {
    @Test func `asks for a file, and says of each what it is`() async throws {
        try await PageWorld.run { world in
            let browser = try world.stranger()
            let page = try await browser.get("/verify")
            #expect(page.status == 200 && page.heading == "Is deze overeenkomst echt?")
            #expect(page.holds("enctype=\"multipart/form-data\"") && page.holds("accept=\".pdf,application/pdf\""))
            try Golden.expect(page, equals: "verify")
            for (content, verdict) in [
                ("%PDF-1.7\nhallo\n%%EOF\n", "Niet van ons"), ("PK een Word-bestand", "Geen heel pdf-bestand"),
                ("%PDF-1.7\nhallo", "Geen heel pdf-bestand"), ("", "Geen heel pdf-bestand"),
            ] {
                let answer = try await browser.upload("/verify", [], file: Self.file(content), from: page)
                #expect(answer.status == 200 && answer.holds(verdict), "\(content): \(answer.body)")
            }
        }
    }

    @Test func `wants a file, and a form of its own`() async throws {
        try await PageWorld.run { world in
            let browser = try world.stranger()
            let without = try await browser.submit("/verify")
            #expect(without.status == 422 && without.errors.count == 1)
            let path = try Self.file("%PDF-1.7\n%%EOF")
            let stray = try await world.server.curl("/verify", "-F", "file=@\(path)", "-F", "csrf=verzonnen")
            #expect(try Answer(stray.output).status == 403)
            let elsewhere = try await world.server.curl(
                "/verify", "-H", "Sec-Fetch-Site: cross-site", "-H", "Content-Type: application/pdf", "--data-binary",
                "@\(path)")
            #expect(try Answer(elsewhere.output).status == 403)
        }
    }

    @Test func `gives programs JSON for the PDF itself`() async throws {
        try await PageWorld.run { world in
            let answer = try Answer(
                try await world.server.curl(
                    "/verify", "-H", "Content-Type: application/pdf", "--data-binary",
                    "@\(Self.file("%PDF-1.7\n%%EOF"))"
                ).output)
            #expect(answer.status == 200)
            let json = try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any]
            #expect(json?["verdict"] as? String == "not-ours")
            #expect(json?["number"] is NSNull)
        }
    }

    @Test func `refuses 200 MB before they are sent`() async throws {
        try await PageWorld.run { world in
            let path = try Self.file("")
            let file = try #require(FileHandle(forWritingAtPath: path))
            try file.truncate(atOffset: 200_000_000)
            for type in ["application/pdf", "multipart/form-data; boundary=x"] {
                let sent = try await world.server.curl(
                    "/verify", "--http1.1", "-X", "POST", "-T", path, "-H", "Content-Type: \(type)", "-H", "Expect:",
                    "-w",
                    "\nsent %{size_upload}")
                #expect(sent.output.contains("HTTP/1.1 413"), "\(sent.output)")
                let count = sent.output.firstMatch(of: /sent ([0-9]+)/).flatMap { Int($0.1) }
                #expect(count.map { $0 < 100_000_000 } == true, "\(sent.output)")
            }
        }
    }

    @Test func `lets nobody keep it busy`() async throws {
        try await PageWorld.run { world in
            let path = try Self.file("%PDF-1.7\n%%EOF")
            var statuses: [Int] = []
            for _ in 0..<31 {
                let sent = try await world.server.curl(
                    "/verify", "-H", "Content-Type: application/pdf", "--data-binary", "@\(path)")
                statuses.append(try Answer(sent.output).status)
            }
            #expect(statuses == [Int](repeating: 200, count: 30) + [429])
        }
    }

    @Test func `knows a sealed contract, says nothing personal of it, and sees a changed byte`() async throws {
        try await APIWorld.run { world in
            let bringing = try await world.member("Bakkerij De Wit", kvk: "90010001")
            let taking = try await world.member("School Het Anker", kvk: "90010002")
            let (candidate, person) = try await world.published(by: bringing)
            let claim = try await world.accepted(candidate, person, bringing, taking)
            _ = try await world.inForce(claim, person, bringing, taking)
            let desk = try await world.house.shellDesk(slug: "noord")
            let id = try #require(try await SealDueContracts().run(at: desk).first)
            let file = try await desk.perform(ReadContract(id: id)).bytes
            let view = try await desk.ask(ShowContract(id: id))
            try await Self.withPages(of: world.house) { browser in
                let page = try await browser.get("/verify")
                let genuine = try await browser.upload("/verify", [], file: Self.file(file), from: page)
                #expect(genuine.status == 200 && genuine.holds("Echt en ongewijzigd"))
                #expect(genuine.holds(try #require(view.number)))
                for name in ["Bakkerij De Wit", "School Het Anker", "Kim", view.candidateCode] {
                    #expect(!genuine.holds(name))
                }
                var changed = file
                changed[changed.count / 2] ^= 1
                let altered = try await browser.upload("/verify", [], file: Self.file(changed), from: page)
                #expect(altered.holds("Gewijzigd na het verzegelen"))
            }
        }
    }

    private static func withPages(of house: House, _ use: @escaping @Sendable (Browser) async throws -> Void)
        async throws
    {
        let pages = try Pages(folder: "\(PageWorld.root)/Sources/Web/Templates")
        let assets = try Assets(folder: "\(PageWorld.root)/Sources/Web/Assets")
        try await TestServer.run(base: { addPages(to: $0, house: house, pages: pages, assets: assets) }) { server in
            try await use(Browser(server: server))
        }
    }

    /// A file of the system's folder for temporary ones, which the system clears.
    private static func file(_ content: some Sequence<UInt8>) throws -> String {
        let path = NSTemporaryDirectory() + "verify-\(UUID().uuidString).pdf"
        try Data(content).write(to: URL(filePath: path))
        return path
    }

    private static func file(_ content: String) throws -> String { try file(content.utf8) }
}
