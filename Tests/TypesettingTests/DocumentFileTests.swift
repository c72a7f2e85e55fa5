import Manuscript
import Testing
import Typesetting

@Suite("The PDF as a file")
struct DocumentFileTests {
    @Test("All fonts are embedded, as subsets, with their letters known")
    func fonts() async throws {
        let lines = try PopplerTool.pdffonts.output(try await Typesetter().pdf(of: try Sample.contract())).split(
            separator: "\n"
        )
        let fonts = lines.dropFirst(2)
        #expect(!fonts.isEmpty)
        for font in fonts {
            #expect(font.contains("+Noto"))
            #expect(font.contains("yes yes yes"), "embedded, subset, unicode")
        }
    }

    @Test("qpdf finds nothing wrong", arguments: ["contract", "statement", "overview"])
    func sound(name: String) async throws {
        let report = try PopplerTool.qpdf.output(
            try await Typesetter().pdf(of: try Sample.named(name)),
            before: ["--check"]
        )
        #expect(report.contains("No syntax or stream encoding errors found"))
    }

    @Test("Title, dates and language are in the file")
    func metadata() async throws {
        let pdf = try await Typesetter().pdf(of: try Sample.contract())
        let information = try PopplerTool.pdfinfo.output(pdf, before: ["-rawdates"])
        #expect(information.contains("Detacheringsovereenkomst"))
        #expect(information.contains("D:20261031230000Z"))
        #expect(information.contains("Tagged:          yes"))
        #expect(information.contains("A4"))
        let xmp = try PopplerTool.pdfinfo.output(pdf, before: ["-meta"])
        #expect(xmp.contains("<xmp:CreateDate>2026-10-31T23:00:00Z</xmp:CreateDate>"))
        let objects = try PopplerTool.qpdf.output(pdf, before: ["--qdf", "--object-streams=disable"], after: ["-"])
        for entry in ["/Lang (nl)", "/DisplayDocTitle true", "/Outlines", "/Marked true"] {
            #expect(objects.contains(entry), "\(entry)")
        }
    }

    @Test("The structure names headings, lists, tables and figures, and leaves ornaments out")
    func structure() async throws {
        let structure = try PopplerTool.pdfinfo.output(
            try await Typesetter().pdf(of: try Sample.contract()),
            before: ["-struct-text"]
        )
        for tag in [
            "Document", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table", "Caption", "TR", "TH", "TD",
            "Figure",
        ] {
            #expect(
                structure.contains("\(tag) (block)") || structure.contains("\(tag)\n") || structure.contains("\(tag):"),
                "\(tag)"
            )
        }
        #expect(!structure.contains("Private"))
        #expect(!structure.contains("pagina 1 van"))
        #expect(structure.contains("uren kan werken."), "the last line of a paragraph")
    }

    @Test("A figure says in words what it shows")
    func alternative() async throws {
        let pdf = try await Typesetter().pdf(of: try Sample.contract())
        let objects = try PopplerTool.qpdf.output(pdf, before: ["--qdf", "--object-streams=disable"], after: ["-"])
        #expect(objects.contains("/Alt (Het opbouwschema in beeld. 2 nov: 2 weken, 8 uren per week;"))
    }

    @Test("Text of the document is never taken for an operator of the PDF")
    func forgedOperators() async throws {
        let forged = "/Private << /MCID 0 >> BDC"
        let pdf = try await Typesetter().pdf(of: try Sample.document([.note(RichText(forged + "\n" + forged))]))
        #expect(try PopplerTool.pages(of: pdf)[0].contains(forged))
    }
}
