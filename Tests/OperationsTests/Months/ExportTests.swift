import Domain
import Foundation
import Ledger
import Testing

@testable import Operations

/// The mails of a month as files, opened by Python's own parser.
@Suite struct ExportTests {
    private struct Parsed: Decodable {
        let subject: String
        let names: [String]
        let types: [String]
        let charsets: [String?]
        let isLegible: Bool
        let sizes: [Int]
        let defects: Int
    }

    private static let program = """
        import email, email.policy, json, sys
        m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
        files = list(m.iter_attachments())
        print(json.dumps(dict(subject=m['subject'], names=[f.get_filename() for f in files],
            types=[f.get_content_type() for f in files], charsets=[f.get_content_charset() for f in files],
            isLegible='\\ufffd' not in files[0].get_content(),
            sizes=[len(f.get_payload(decode=True)) for f in files],
            defects=sum(len(p.defects) for p in m.walk()))))
        """

    @Test func `Every mail opens with its three papers, byte for byte, and the overview lies beside them`() async throws
    {
        let scene = try await MonthScene.make()
        let lonely = try await scene.scene.network.member("Zonder Gebruiker")
        _ = try await scene.coordinator().perform(RevokeUser(user: lonely.user))
        _ = try await scene.close()
        let files = try await ExportReports(month: scene.month).run(at: scene.coordinator())
        let mails = files.filter { $0.name.hasSuffix(".eml") }
        #expect(mails.count == 3)
        #expect(
            files.map(\.name).filter { !$0.hasSuffix(".eml") } == [
                "saldo-2026-11-L-0003.csv", "saldo-2026-11-L-0003.pdf", "saldo-2026-11-L-0003.xlsx",
                "overzicht-2026-11.csv", "overzicht-2026-11.pdf", "overzicht-2026-11.xlsx",
            ])
        for mail in mails {
            let parsed = try parse(mail.bytes)
            #expect(parsed.defects == 0 && parsed.subject.contains("november 2026"))
            #expect(parsed.names.map { ($0 as NSString).pathExtension } == ["csv", "pdf", "xlsx"])
            #expect(parsed.charsets == ["utf-8", nil, nil] && parsed.isLegible)
            #expect(parsed.types[1] == "application/pdf" && parsed.types[2].hasSuffix("spreadsheetml.sheet"))
            let account: Account =
                mail.name.contains("L-0001")
                ? .member(scene.scene.employer.id)
                : mail.name.contains("L-0002") ? .member(scene.scene.host.id) : .network
            #expect(try await scene.files(account).map(\.bytes.count) == parsed.sizes)
        }
    }

    /// Addresses that file names cannot all hold, and that differ by what some systems take for the same.
    @Test func `No mail overwrites another one, whatever the addresses are`() async throws {
        let scene = try await MonthScene.make()
        let addresses = [
            "ab@lid.nl", "a+b@lid.nl", "a'b@lid.nl", "a/b@lid.nl", "a|b@lid.nl", "a*b?@lid.nl",
            String(repeating: "a", count: 64) + "@" + String(repeating: "b", count: 60) + ".nl",
            String(repeating: "a", count: 64) + "@" + String(repeating: "b", count: 60) + ".be",
        ]
        for address in addresses {
            _ = try await scene.coordinator().perform(
                InviteUser(
                    email: EmailAddress(address, at: "/email"), name: PersonName("Jo Jansen", at: "/name"),
                    part: .user(of: scene.scene.host.id, as: [.contact])))
        }
        _ = try await scene.close()
        let files = try await ExportReports(month: scene.month).run(at: scene.coordinator())
        let names = files.map(\.name).filter { $0.hasSuffix(".eml") }
        let sent = try await scene.mails(.statement).count + scene.mails(.overview).count
        #expect(names.count == sent && sent >= 3 + addresses.count)
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        #expect(names.contains("saldo-2026-11-L-0002-a+b@lid.nl.eml"))
        #expect(names.contains("saldo-2026-11-L-0002-a%27b@lid.nl.eml"))
        for name in names {
            #expect(name.utf8.count <= 140 && !name.contains { "<>:\"/\\|?*' ".contains($0) }, "\(name)")
        }
    }

    @Test func `A month that is still being closed is not exported, and the refusal says what is missing`() async throws
    {
        let scene = try await MonthScene.make()
        _ = try await CloseMonth(month: scene.month, mostPapers: 1).run(at: scene.coordinator())
        await #expect(throws: Refusal(.monthNotClosed, ["month": "2026-11", "missing": "2", "all": "3"])) {
            _ = try await ExportReports(month: scene.month).run(at: scene.coordinator())
        }
        _ = try await scene.close()
        #expect(try await ExportReports(month: scene.month).run(at: scene.coordinator()).count == 6)
    }

    @Test func `A month that is not closed has nothing to export`() async throws {
        let scene = try await MonthScene.make()
        await #expect(throws: Refusal(.monthNotClosed, ["month": "2026-11"])) {
            _ = try await ExportReports(month: scene.month).run(at: scene.coordinator())
        }
    }

    private func parse(_ bytes: [UInt8]) throws -> Parsed {
        let file = FileManager.default.temporaryDirectory.appending(path: "mail-\(UUID().uuidString).eml")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", Self.program, file.path]
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode(Parsed.self, from: data)
    }
}
