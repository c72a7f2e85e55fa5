import Foundation
import Testing

@testable import Web

/// Signing by the API: the scan as a body, and what is refused.
@Suite struct SigningAPITests {
    /// An issued contract as the own employer sees it.
    private func issued(
        _ world: APIWorld, _ bringing: APIMember, _ taking: APIMember
    ) async throws -> (answer: Answer, person: APIClient) {
        let (candidate, person) = try await world.published(by: bringing)
        let claim = try await world.accepted(candidate, person, bringing, taking)
        let draft = try await bringing.user.post("/contracts", #"{"claim":"\#(claim)"}"#)
        let revision = "If-Match: \"\(try draft.number("/revision"))\""
        let issued = try await bringing.user.post("/contracts/\(try draft.text("/id"))/issue", nil, revision)
        try #require(issued.status == 200, "\(issued.body)")
        return (issued, person)
    }

    @Test func `a scan is brought, looked at, rejected, brought again and confirmed`() async throws {
        try await APIWorld.run { world async throws in
            let bringing = try await world.member("Zorggroep Kuyper", kvk: "90010001")
            let taking = try await world.member("Gemeente Schagen", kvk: "90010002")
            let third = try await world.member("Bakkerij Noord", kvk: "90010003")
            let (contract, person) = try await issued(world, bringing, taking)
            let path = "/contracts/\(try contract.text("/id"))"
            let file = try ScanSample.png()
            defer { file.remove() }
            let query = "?parties=taking&signed_on=\(try contract.text("/issued_at").prefix(10))"
            let type = "Content-Type: image/png"
            let sent = try await taking.user.post("\(path)/scans\(query)", "@\(file.path)", type)
            try #require(sent.status == 200, "\(sent.body)")
            #expect(try sent.text("/signing/scans/0/state") == "waiting")
            let scan = "\(path)/scans/\(try sent.text("/signing/scans/0/id"))"
            #expect(try await third.user.get(scan).status == 404)
            #expect(try await third.user.post("\(scan)/confirm", "{}").status == 404)
            #expect(try await bringing.user.get(scan).header("content-type") == "image/png")
            #expect(try await bringing.user.post("\(scan)/reject", #"{"reason":"ugly"}"#).status == 422)
            let rejected = try await bringing.user.post("\(scan)/reject", #"{"reason":"unreadable"}"#)
            #expect(try rejected.text("/signing/scans/0/state") == "rejected", "\(rejected.body)")
            let again = try await taking.user.post("\(path)/scans\(query)", "@\(file.path)", type)
            let count = try again.list("/signing/scans").count
            let newer = try (0..<count).first { try again.text("/signing/scans/\($0)/state") == "waiting" }
            let second = "scans/\(try again.text("/signing/scans/\(try #require(newer))/id"))/confirm"
            #expect(try await bringing.user.post("\(path)/\(second)", "{}").status == 200)
            let done = try await person.post("/mine\(path)/\(second)", "{}")
            #expect(try done.text("/signatures/0/authentication") == "paper-scan", "\(done.body)")
        }
    }

    @Test func `what is too large or no scan is refused`() async throws {
        try await APIWorld.run { world async throws in
            let bringing = try await world.member("Zorggroep Kuyper", kvk: "90010001")
            let taking = try await world.member("Gemeente Schagen", kvk: "90010002")
            let (contract, _) = try await issued(world, bringing, taking)
            let day = try contract.text("/issued_at").prefix(10)
            let path = "/contracts/\(try contract.text("/id"))/scans?parties=taking&signed_on=\(day)"
            let large = try ScanSample.large()
            defer { large.remove() }
            let pdf = "Content-Type: application/pdf"
            let refused = try await taking.user.post(path, "@\(large.path)", pdf)
            #expect(refused.status == 413, "\(refused.body)")
            let text = try await taking.user.post(path, "%PDF-1.7 niets", pdf)
            #expect(try text.text("/code") == "scan-unreadable", "\(text.body)")
            #expect(try await taking.user.post(path, "x", "Content-Type: text/plain").status == 400)
            #expect(try await taking.user.get("/contracts/\(contract.text("/id"))").list("/signing/scans").isEmpty)
        }
    }
}

/// A file to send.
struct ScanSample: Sendable {
    let path: String

    /// The smallest whole picture.
    static func png() throws -> ScanSample {
        let bytes: [UInt8] =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [0, 0, 0, 1] + Array("IHDR".utf8) + [7, 0, 0, 0, 0]
            + [0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0]
        return try ScanSample(Data(bytes))
    }

    /// One byte more than is taken.
    static func large() throws -> ScanSample { try ScanSample(Data(count: 10_000_001)) }

    private init(_ data: Data) throws {
        path = NSTemporaryDirectory() + "poortwacht-scan-" + UUID().uuidString
        try data.write(to: URL(filePath: path))
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
