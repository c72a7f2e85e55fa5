import Documents
import Domain
import Foundation
import Ledger
import Manuscript
import Testing

@Suite struct ClauseLibraryTests {
    /// A library that holds every place, each with one paragraph.
    static func files(_ changes: [String: String] = [:]) -> [ClauseFile] {
        var texts = [
            "common/01-introduction": "id: introduction\nplace: introduction\nheading: A\n\n1. A",
            "common/10-purpose": "id: purpose\nheading: B\n\n1. B {{Host}}, {{article purpose.1}}.",
            "common/20-signing": "id: signing\nplace: signing\nheading: C\n\n1. C",
            "common/30-tasks": "id: tasks\nplace: tasks\nheading: D\n\n1. D",
            "common/31-schedule": "id: schedule\nplace: schedule\nheading: E\n\n1. E",
            "common/32-fee": "id: fee\nplace: fee\nheading: F\nwhen: fee\n\n1. F {{rate}}",
            "addendum/10-term": "id: term\nheading: H\n\n1. H {{amends}}",
            "common/33-data": "id: data\nplace: data\nheading: G\n\n1. G",
        ]
        texts.merge(changes) { _, new in new }
        return texts.flatMap { stem, text in
            let english = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
                !["place:", "when:", "source:", "lawyer:", "valid"].contains { line.hasPrefix($0) }
            }.joined(separator: "\n")
            return [ClauseFile(path: stem + ".nl.txt", text: text), ClauseFile(path: stem + ".en.txt", text: english)]
        }
    }

    static func fault(_ files: [ClauseFile]) -> [RefusalCode] {
        do {
            _ = try ClauseLibrary(files: files)
            return []
        } catch {
            return error.all.map(\.refusal.code)
        }
    }

    @Test func `The shipped library is complete, and so is the smallest one`() throws {
        #expect(try SampleContract.library.get().clauses.count > 30)
        #expect(Self.fault(Self.files()) == [])
    }

    @Test func `Every kind of contract names its source or stands without one, and lawyers are told what to judge`()
        throws
    {
        let clauses = try SampleContract.library.get().clauses
        #expect(clauses.filter { $0.lawyerNote != nil }.count >= 10)
        for kind in PlacementKind.allCases {
            #expect(clauses.filter { $0.kinds.contains(kind) && $0.place == .article }.count >= 15, "\(kind)")
        }
    }

    @Test func `The guide for lawyers lists every point that is theirs to judge`() throws {
        let guide = try String(
            contentsOf: SampleContract.root.appending(path: "docs/handleiding/overeenkomst.md"), encoding: .utf8)
        for file in try SampleContract.files() where file.text.contains("\nlawyer:") {
            #expect(guide.contains("| `\(file.path.dropLast(".nl.txt".count))` |"), "\(file.path)")
        }
    }

    static let wrong: [(String, String, RefusalCode)] = [
        ("an unknown placeholder", "1. Aan {{naam}}.", .clausePlaceholderUnknown),
        ("an open placeholder", "1. Aan {{host.", .clausePlaceholderUnknown),
        ("a stray end", "1. Aan host}}.", .clausePlaceholderUnknown),
        ("an unknown annex", "1. Zie {{annex naam}}.", .clausePlaceholderUnknown),
        ("an unknown article", "1. Zie {{article naam}}.", .clauseReferenceUnknown),
        ("an unknown paragraph", "1. Zie {{article purpose.2}}.", .clauseReferenceUnknown),
        (
            "a reference to what not every contract has", "1. Zie {{article purpose.2}}.\n\n2. [fee] X",
            .clauseReferenceUnknown
        ),
        ("a placeholder without a value", "1. De {{own}}.", .clausePlaceholderEmpty),
        ("an annex that is not there", "1. Bijlage {{annex fee}}.", .clausePlaceholderEmpty),
        ("an unknown condition", "1. [soms] Nee.", .clauseConditionUnknown),
        ("an unknown kind", "1. [kind hire] Nee.", .clauseConditionUnknown),
        ("an empty condition", "1. [] Nee.", .clauseConditionUnknown),
        ("two that hold at once", "1. [fee] A\n\n1. [brought] B", .clauseParagraphAmbiguous),
        ("none that holds", "1. [fee] A", .clauseParagraphAmbiguous),
        ("no number", "Tekst", .clauseNumberMissing),
        ("a number too far", "1. A\n\n3. B", .clauseNumberWrong),
        ("no text", "", .textEmpty),
        ("a control character", "1. A\u{7}", .textControlCharacter),
    ]

    @Test(arguments: wrong)
    func `A text is refused at start`(_ name: String, _ text: String, _ code: RefusalCode) {
        let files = Self.files(["common/10-purpose": "id: purpose\nheading: B\n\n\(text)"])
        #expect(Self.fault(files).contains(code), "\(name)")
    }

    static let wrongFiles: [(String, [ClauseFile], RefusalCode)] = [
        ("nothing", [], .fileEmpty),
        ("no heading", files(["common/10-purpose": "id: purpose\n\n1. A"]), .clauseLineMissing),
        ("no id", files(["common/10-purpose": "heading: A\n\n1. A"]), .clauseLineMissing),
        (
            "an unknown line", files(["common/10-purpose": "id: purpose\nheading: A\ntitle: B\n\n1. A"]),
            .clauseLineUnknown
        ),
        (
            "a line twice", files(["common/10-purpose": "id: purpose\nheading: A\nheading: B\n\n1. A"]),
            .clauseLineUnknown
        ),
        (
            "an unknown place", files(["common/10-purpose": "id: purpose\nplace: top\nheading: A\n\n1. A"]),
            .clauseLineUnknown
        ),
        (
            "an unknown day", files(["common/10-purpose": "id: purpose\nheading: A\nvalid from: soon\n\n1. A"]),
            .clauseConditionUnknown
        ),
        ("an unknown folder", files(["other/10-purpose": "id: purpose\nheading: A\n\n1. A"]), .clauseFileStray),
        ("no number in the name", files(["common/purpose": "id: p\nheading: A\n\n1. A"]), .clauseFileStray),
        ("two at once", files(["trial/11-purpose": "id: purpose\nheading: A\n\n1. A"]), .clauseDoubled),
        (
            "a gap in time", files(["common/10-purpose": "id: purpose\nheading: A\nvalid to: 2027-01-01\n\n1. A"]),
            .clauseMissing
        ),
        ("only Dutch", files().filter { $0.path != "common/10-purpose.en.txt" }, .clauseFileMissing),
        ("only English", files().filter { $0.path != "common/10-purpose.nl.txt" }, .clauseFileStray),
        (
            "languages that differ",
            files().map {
                $0.path == "common/10-purpose.en.txt"
                    ? ClauseFile(path: $0.path, text: "id: purpose\nheading: B\n\n1. B\n\n2. C") : $0
            }, .clauseLanguagesDiffer
        ),
    ]

    @Test(arguments: wrongFiles)
    func `A file is refused at start`(_ name: String, _ files: [ClauseFile], _ code: RefusalCode) {
        #expect(Self.fault(files).contains(code), "\(name)")
    }

    @Test func `A fault names its file and line`() throws {
        let files = Self.files(["common/10-purpose": "id: purpose\nheading: B\n\n1. A\n\n2. {{naam}}"])
        let error = #expect(throws: ClauseFaults.self) { try ClauseLibrary(files: files) }
        #expect(error?.all.first?.path == "common/10-purpose.nl.txt")
        #expect(error?.all.first?.refusal.values["line"] == "6")
    }

    @Test func `A dated text takes the place of the one before`() throws {
        let library = try ClauseLibrary(
            files: Self.files([
                "common/10-purpose": "id: purpose\nheading: Oud\nvalid to: 2026-12-31\n\n1. Oud {{article purpose.1}}",
                "common/11-purpose-2027": "id: purpose\nheading: Nieuw\nvalid from: 2027-01-01\n\n1. Nieuw",
            ])
        )
        let before = try SampleContract.document(.trial, start: "2026-12-31", clauses: library).text.text
        let after = try SampleContract.document(.trial, start: "2027-01-01", clauses: library).text.text
        #expect(before.contains("Oud") && !before.contains("Nieuw"))
        #expect(after.contains("Nieuw") && !after.contains("Oud"))
    }

    /// Every clause under every kind in which it can stand, with everything filled in.
    @Test(arguments: PlacementKind.allCases, SampleContract.Fill.allCases)
    func `Every clause is filled in`(_ kind: PlacementKind, _ fill: SampleContract.Fill) throws {
        for contract in [
            try SampleContract.document(kind, fill), try SampleContract.document(kind, fill, amends: "2026-0001"),
        ] {
            for text in [contract.text.text, contract.englishText.text] {
                #expect(!text.contains("{{") && !text.contains("}}") && !text.contains("**"))
                #expect(!text.contains("  "), "an empty value leaves a double space")
                #expect(!text.contains(" ."), "an empty value leaves a space before a period")
            }
            #expect(
                contract.text.text.split(separator: "\n").count
                    == contract.englishText.text.split(separator: "\n").count)
        }
    }

    @Test(arguments: PlacementKind.allCases)
    func `Every clause can be read beforehand in its kinds`(_ kind: PlacementKind) throws {
        let library = try SampleContract.library.get()
        let now = try #require(Instant("2026-11-02T09:00:00Z"))
        for clause in library.clauses where !clause.code.text.hasPrefix("addendum") {
            let previews = library.previews(
                of: clause.code, network: "Noord", at: now, rulebook: try SampleContract.rulebook())
            for preview in previews where preview.kind == kind {
                #expect(preview.dutch.paragraphs.count == preview.english.paragraphs.count)
                #expect(!preview.dutch.heading.isEmpty)
            }
        }
    }
}
