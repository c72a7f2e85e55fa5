import Manuscript
import Testing
import Typesetting

@Suite("What stands on the pages")
struct PagesTests {
    private let typesetter: Typesetter

    init() throws {
        typesetter = try Typesetter()
    }

    @Test(
        "Every page carries the footer and its number",
        arguments: [
            (PrintedLanguage.dutch, "pagina 2 van 3"), (.english, "page 2 of 3"),
        ]
    )
    func numbers(language: PrintedLanguage, expected: String) async throws {
        let blocks: [Block] = [.paragraph("Een."), .pageBreak, .paragraph("Twee."), .pageBreak, .paragraph("Drie.")]
        let pages = try PopplerTool.pages(
            of: try await typesetter.pdf(of: try Sample.document(blocks, language: language))
        )
        #expect(pages.count == 3)
        #expect(pages[1].contains(expected))
        #expect(pages.allSatisfy { $0.contains("O-0001") })
    }

    @Test("The words of the contract can be read and searched")
    func words() async throws {
        let pages = try PopplerTool.pages(of: try await typesetter.pdf(of: try Sample.contract()))
        let text = pages.joined(separator: "\n")
        for words in [
            "Bouwbedrijf Van der Wal & Zonen B.V.", "artikel 3.2", "De artikelen 4 en 6", "Handtekening", "€ 14,50",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(pages.dropFirst().allSatisfy { $0.contains("Concept: laat deze tekst door een jurist toetsen") })
        #expect(text.contains("werkzaamheden staan"), "no soft hyphen within a line")
    }

    @Test("A long table repeats its header and loses no row")
    func longTable() async throws {
        let table = PrintedTable(
            caption: "Leden",
            columns: [TableColumn("Volgnummer"), TableColumn("Naam", relativeWidth: 30)],
            rows: (1...120).map {
                ["rij-\($0)", RichText("Lid met een naam die soms over twee regels loopt, nummer \($0)")]
            },
            total: ["Totaal", "120"]
        )
        let pages = try PopplerTool.pages(
            of: try await typesetter.pdf(of: try Sample.document([.table(table)])),
            layout: true
        )
        #expect(pages.count > 2)
        #expect(pages.allSatisfy { $0.contains("Volgnummer") })
        let words = Set(pages.joined(separator: " ").split(whereSeparator: \.isWhitespace))
        #expect((1...120).allSatisfy { words.contains("rij-\($0)") })
        #expect(pages.last?.contains("rij-120") == true && pages.last?.contains("Totaal") == true)
    }

    @Test("A row is not split over pages, unless it is higher than a page could bear")
    func wholeRows() async throws {
        let tall = RichText((1...9).map { "begin einde \($0)" }.joined(separator: "\n"))
        let giant = RichText((1...200).map { "reus-\($0)" }.joined(separator: "\n"))
        let rows = Array(repeating: [tall], count: 20) + [[giant]]
        let table = PrintedTable(columns: [TableColumn("Kolom")], rows: rows)
        let pages = try PopplerTool.pages(of: try await typesetter.pdf(of: try Sample.document([.table(table)])))
        for page in pages {
            #expect(page.split(separator: "einde 1\n").count == page.split(separator: "einde 9\n").count)
        }
        #expect((1...200).allSatisfy { number in pages.contains { $0.contains("reus-\(number)\n") } })
    }

    @Test("A signature block stands on one page", arguments: 20...48, [SignatureArrangement.sideBySide, .stacked])
    func signatures(lines: Int, arrangement: SignatureArrangement) async throws {
        let signatories = ["Eerste", "Tweede", "Derde"].map { Signatory(role: $0, name: "Naam", onBehalfOf: "B.V.") }
        let blocks = (0..<lines).map { Block.paragraph("Regel \($0).") }
        let last = Block.signatures(SignatureBlock(arrangement, signatories: signatories))
        let pages = try PopplerTool.pages(of: try await typesetter.pdf(of: try Sample.document(blocks + [last])))
        let holding = pages.filter { $0.contains("Eerste") || $0.contains("Tweede") || $0.contains("Derde") }
        #expect(holding.count == 1)
    }

    @Test("Who signs has a line for the function when it is known", arguments: SignatureArrangement.allCases)
    func function(arrangement: SignatureArrangement) async throws {
        for function in [nil, "directeur"] {
            let signatory = Signatory(role: "Eerste", name: "Naam", onBehalfOf: "B.V.", function: function)
            let block = Block.signatures(SignatureBlock(arrangement, signatories: [signatory]))
            let text = try PopplerTool.pages(of: try await typesetter.pdf(of: try Sample.document([block]))).joined()
            #expect(text.contains("Functie") == (function != nil) && text.contains("Plaats"))
        }
    }

    @Test("Six signatures fit on a page", arguments: SignatureArrangement.allCases)
    func sixSignatures(arrangement: SignatureArrangement) async throws {
        let signatories = (1...6).map { Signatory(role: "Rol \($0)", name: "Naam", onBehalfOf: "B.V.") }
        let block = Block.signatures(SignatureBlock(arrangement, signatories: signatories))
        let pages = try PopplerTool.pages(of: try await typesetter.pdf(of: try Sample.document([.pageBreak, block])))
        let last = try #require(pages.last)
        #expect((1...6).allSatisfy { last.contains("Rol \($0)") })
    }

    @Test("A heading is never the last thing on a page", arguments: 20...48)
    func headings(lines: Int) async throws {
        let blocks = (0..<lines).map { Block.paragraph("Regel \($0).") }
        let last: [Block] = [.heading(Heading(.second, "Kopje")), .paragraph("Vervolg.")]
        let pages = try PopplerTool.pages(of: try await typesetter.pdf(of: try Sample.document(blocks + last)))
        #expect(pages.contains { $0.contains("Kopje") && $0.contains("Vervolg.") })
    }

    @Test("A group that fits stays together, and one that does not flows on")
    func groups() async throws {
        let filler = (0..<25).map { Block.paragraph("Regel \($0).") }
        let small = Block.together((0..<15).map { .paragraph("Samen \($0).") })
        let large = Block.together((0..<60).map { .paragraph("Groot \($0).") })
        let pages = try PopplerTool.pages(
            of: try await typesetter.pdf(of: try Sample.document(filler + [small, large]))
        )
        #expect(pages.contains { $0.contains("Samen 0.") && $0.contains("Samen 14.") })
        #expect(pages.contains { $0.contains("Groot 59.") })
    }

    @Test("Justified lines reach the margin and not beyond it, hyphens included", arguments: ["contract", "overview"])
    func margins(name: String) async throws {
        let pdf = try await typesetter.pdf(of: try Sample.named(name))
        let boxes = try PopplerTool.pdftotext.output(pdf, before: ["-bbox"], after: ["-"])
        let edges = try boxes.matches(of: /xMax="([0-9.]+)"/).map { try #require(Double($0.1)) }
        #expect(edges.allSatisfy { $0 < 519.8 })
        #expect(edges.count { $0 > 518.8 } > 10)
    }

    @Test("A last page with a line or two gives them to the page before")
    func lastPage() async throws {
        func pages(_ count: Int) async throws -> [String] {
            let lines = (1...count).map { Block.paragraph("Regel \("\($0)").") }
            return try PopplerTool.pages(of: try await Typesetter().pdf(of: try Sample.document(lines)))
        }
        var count = 25
        while try await pages(count).count == 1 { count += 1 }
        let last = try #require(try await pages(count).last)
        #expect(last.matches(of: /Regel/).count >= 3, "\(count): \(last)")
    }
}
