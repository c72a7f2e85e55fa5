import Documents
import Domain
import Foundation
import Ledger
import Manuscript
import Testing
import Typesetting

/// The papers of a month, set; kept where POORTWACHT_PDF_FOLDER says so.
@Suite("The papers of a month")
struct MonthDocumentTests {
    private func typeset(_ document: PrintedDocument, _ name: String) async throws -> [UInt8] {
        let bytes = try await Typesetter().pdf(of: document)
        if let folder = ProcessInfo.processInfo.environment["POORTWACHT_PDF_FOLDER"] {
            try Data(bytes).write(to: URL(filePath: folder).appending(path: name + ".pdf"))
        }
        return bytes
    }

    @Test(
        "A statement with any number of placements is set in both languages",
        arguments: [0, 1, 10, 20, 60], Language.allCases
    )
    func statement(placements: Int, language: Language) async throws {
        let statement = try SampleMonth.statement(
            placements: placements, others: placements > 0 ? 2 : 0, broughtHundredths: placements == 1 ? 500 : 0)
        let name = "statement-\(placements)-\(language.rawValue)"
        #expect(try await typeset(statement.document(in: language), name).starts(with: Array("%PDF-".utf8)))
    }

    @Test("A statement of one placement is one page, and so is one of none", arguments: [0, 1, 5, 10])
    func onePage(placements: Int) async throws {
        let pdf = try await typeset(
            SampleMonth.statement(placements: placements).document(in: .dutch), "page-\(placements)")
        #expect(Self.pages(of: pdf) == 1)
    }

    @Test("The same statement gives the same bytes")
    func sameBytes() async throws {
        let typesetter = try Typesetter()
        let first = try await typesetter.pdf(of: SampleMonth.statement(placements: 3).document(in: .dutch))
        let second = try await typesetter.pdf(of: SampleMonth.statement(placements: 3).document(in: .dutch))
        #expect(first == second)
    }

    @Test("Names of 80 characters fit", arguments: Language.allCases)
    func longNames(language: Language) async throws {
        let name = SampleMonth.longName
        #expect(name.count == 80)
        let statement = try SampleMonth.statement(placements: 3, name: name, other: name, others: 2)
        _ = try await typeset(statement.document(in: language), "statement-long-\(language.rawValue)")
        let overview = try SampleMonth.overview(members: 6, placements: 5, name: name)
        _ = try await typeset(overview.document(in: language), "overview-long-\(language.rawValue)")
    }

    @Test("A member that brought more than its room reads what to do; another reads what it used")
    func room() throws {
        for (brought, use) in [(400, RoomUse.beyond), (300, .exact), (200, .left), (0, .left)] as [(Int64, RoomUse)] {
            let statement = try SampleMonth.statement(placements: 0, broughtHundredths: brought)
            #expect(statement.roomUse == use)
            let words = "\(statement.document(in: .dutch))"
            #expect(words.contains("Uw ruimte is precies op: 3 van 3.") == (use == .exact))
            #expect(words.contains("Kijk welke plek u zelf kunt bieden") == (use != .left))
        }
    }

    @Test("A statement says where hours can still be reported and where a correction's reason is read")
    func addresses() throws {
        let words = "\(try SampleMonth.statement(placements: 3, others: 3).document(in: .dutch))"
        #expect(words.contains("bij uw boekingen: https://poortwacht.example/noord/saldo"))
        let taking = try SampleMonth.statement(placements: 9, isReported: false)
        #expect(taking.unreported == ["W-0002", "W-0004", "W-0006", "W-0008"])
        #expect(
            "\(taking.document(in: .dutch))".contains(
                "U gaf voor W-0002, W-0004, W-0006, W-0008 geen uren op; de uren van het opbouwschema tellen."))
        #expect("\(taking.document(in: .english))".contains("https://poortwacht.example/noord/uren/2026-10"))
        let many = "\(try SampleMonth.statement(placements: 60, isReported: false).document(in: .english))"
        #expect(many.contains("W-0016 and 22 more, so"))
        let none = "\(try SampleMonth.statement(placements: 1).document(in: .dutch))"
        #expect(!none.contains("U gaf voor") && !none.contains("corrigeerde"))
    }

    @Test("The overview says of each outcome when it became known, and of each proposal that it waits")
    func outcomes() throws {
        let overview = try SampleMonth.overview(members: 30, placements: 40)
        let dutch = "\(overview.document(in: .dutch))"
        #expect(dutch.contains("nog niet bekend") && dutch.contains("aangenomen (hoort bij september 2026)"))
        #expect(dutch.contains("Nog zonder antwoord: 4, de oudste wacht 3 dagen."))
        #expect("\(overview.document(in: .english))".contains("Still without an answer: 4, the oldest waits 3 days."))
        let quiet = "\(try SampleMonth.overview(members: 1, placements: 0).document(in: .dutch))"
        #expect(quiet.contains("Er was geen voorstel te beantwoorden.") && !quiet.contains("Later bekend geworden"))
    }

    @Test("A balance that changes hands is not among the hours worked")
    func handovers() throws {
        let overview = try SampleMonth.overview(members: 3, placements: 2, cause: .settlement)
        #expect(overview.workedMinutes == 4800 && overview.handedOverMinutes == -640)
        #expect("\(overview.document(in: .dutch))".contains("overgenomen bij vertrek of samenvoeging"))
    }

    @Test("A statement's lines add up to its month")
    func movement() throws {
        let statement = try SampleMonth.statement(placements: 7, others: 3)
        let (before, after) = (statement.opening, statement.closing)
        #expect(
            statement.movement.placements
                == Balance(
                    brought: after.placements.brought - before.placements.brought,
                    taken: after.placements.taken - before.placements.taken))
    }

    @Test("An overview is set with few and many members", arguments: [(1, 0), (30, 40), (120, 60)], Language.allCases)
    func overview(size: (members: Int, placements: Int), language: Language) async throws {
        let overview = try SampleMonth.overview(members: size.members, placements: size.placements)
        let pdf = try await typeset(
            overview.document(in: language), "overview-\(size.members)-\(language.rawValue)")
        #expect(pdf.starts(with: Array("%PDF-".utf8)))
    }

    /// The page objects of a PDF whose page tree is not compressed, or what poppler counts.
    private static func pages(of pdf: [UInt8]) -> Int? {
        let file = FileManager.default.temporaryDirectory.appending(path: "pages-\(UUID().uuidString).pdf")
        let process = Process()
        let output = Pipe()
        do {
            try Data(pdf).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["pdfinfo", file.path]
            process.standardOutput = output
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            let line = text.split(separator: "\n").first { $0.hasPrefix("Pages:") }
            return line.flatMap { Int($0.split(separator: " ").last ?? "") }
        } catch {
            return nil
        }
    }
}
