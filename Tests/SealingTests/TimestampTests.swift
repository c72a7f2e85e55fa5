import Foundation
import Sealing
import Testing

@Suite("Timestamps") struct TimestampTests {
    private func sealed(_ server: TimestampServer) async throws -> (file: [UInt8], pem: String) {
        let identity = try SealSample.identity()
        // The authority goes by the clock of this machine.
        let statement = try SealSample.statement(at: Int64(Date().timeIntervalSince1970))
        let seal = try PDFSeal(PlainPDF().bytes, with: identity, statement, hasTimestamp: true)
        let authority = try #require(TimestampAuthority(address: server.address))
        let token = try await authority.token(for: seal.timestampQuery(nonce: [1, 2, 3, 4, 5, 6, 7, 8]))
        return (try seal.sealed(timestamp: token), identity.certificate.pem)
    }

    @Test("A seal with a timestamp is accepted, and its time known")
    func stamped() async throws {
        let server = try TimestampServer()
        defer { server.stop() }
        let (file, pem) = try await sealed(server)
        let seconds = Int64(Date().timeIntervalSince1970)
        let finding = try Verifiers(file).pyHanko(trusting: [pem, server.certificate()], seconds: seconds)
        #expect(finding == .init(accepted: true, intact: true, wholeFile: true, timestamped: true))
        #expect(try Verifiers(file).pdfsig().contains("Signature is Valid."))
        guard case .genuine = try PDFSealCheck(file).verdict(by: [SealingCertificate(pem: pem)]) else {
            Issue.record("not genuine")
            return
        }
    }

    @Test("A timestamp of something else is refused, and so is what is none", arguments: ["other", "broken"])
    func refused(fault: String) async throws {
        let server = try TimestampServer(fault: fault)
        defer { server.stop() }
        await #expect(throws: SealingFault.self) { _ = try await sealed(server) }
    }

    @Test("An authority that is not there is said to be not there")
    func unreachable() async throws {
        let query = try PDFSeal(
            PlainPDF().bytes, with: SealSample.identity(), SealSample.statement(), hasTimestamp: true
        ).timestampQuery(nonce: [1])
        let authority = try #require(TimestampAuthority(address: "http://127.0.0.1:9/"))
        await #expect(throws: SealingFault.self) { _ = try await authority.token(for: query) }
        #expect(TimestampAuthority(address: "ftp://a.nl") == nil)
        #expect(TimestampAuthority(address: "http://a.nl/\n") == nil)
    }

    @Test("A room that was not kept is not taken")
    func noRoom() throws {
        let seal = try PDFSeal(PlainPDF().bytes, with: SealSample.identity(), SealSample.statement())
        let token = [0x30, 0x82, 0x40, 0x00] + [UInt8](repeating: 0, count: 0x4000)
        #expect(throws: SealingFault.self) { _ = try seal.sealed(timestamp: token) }
    }
}
