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
        arguments: [0, 1, 20, 60], Language.allCases
    )
    func statement(placements: Int, language: Language) async throws {
        let statement = try SampleMonth.statement(
            placements: placements, others: placements > 0 ? 2 : 0, broughtHundredths: placements == 1 ? 500 : 0)
        let name = "statement-\(placements)-\(language.rawValue)"
        #expect(try await typeset(statement.document(in: language), name).starts(with: Array("%PDF-".utf8)))
    }

    @Test("A statement of one placement is one page, and so is one of none", arguments: [0, 1, 5])
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
        #expect(try SampleMonth.statement(placements: 0, broughtHundredths: 400).isRoomUsedUp)
        #expect(try !SampleMonth.statement(placements: 0, broughtHundredths: 300).isRoomUsedUp)
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
