import Foundation
import Manuscript
import Testing
import Typesetting

@Suite("Text that could break a page")
struct WeirdTextTests {
    static let names: [String] = [
        String(repeating: "W", count: 200),
        String(repeating: "abcdefghij", count: 20),
        "مؤسسة الرعاية الاجتماعية في الشمال",
        "עמותת השיקום",
        "Łódź Þórður Ελληνικά Кириллица",
        "e\u{301}\u{302}\u{303}\u{304}",
        "王小明 김민수 たろう",
        "नमस्ते ไทย ქართული հայերեն",
    ]

    /// Every place where a name can stand.
    static func blocks(with name: String) -> [Block] {
        let text = RichText(name)
        return [
            .heading(Heading(.first, name)),
            .paragraph("Tussen \(bold: name) en de anderen."),
            .article(Article(heading: name, clauses: [Clause(text, items: [text])])),
            .bullets([text]),
            .particulars(Particulars(heading: name, rows: [Particular(name, text)])),
            .table(
                PrintedTable(
                    caption: name,
                    columns: (0..<6).map { _ in TableColumn(name) },
                    rows: [Array(repeating: text, count: 6)]
                )
            ),
            .balanceChart(
                BalanceChart(
                    caption: name,
                    negativeSide: name,
                    positiveSide: name,
                    bars: [
                        BalanceBar(label: name, hundredths: .max, detail: name),
                        BalanceBar(label: name, hundredths: .min),
                    ]
                )
            ),
            .monthChart(
                MonthChart(
                    caption: name,
                    upwardMeaning: name,
                    downwardMeaning: name,
                    lineMeaning: name,
                    months: [
                        MonthColumn(label: "jan", upwardHundredths: .max, downwardHundredths: 0, lineHundredths: .min)
                    ]
                )
            ),
            .hoursChart(HoursChart(caption: name, steps: [HoursStep(label: name, weeks: 1, weeklyMinutes: 0)])),
            .signatures(
                SignatureBlock(signatories: [
                    Signatory(role: name, name: name, onBehalfOf: name, place: name, date: name, signature: name)
                ])
            ),
            .note(text),
        ]
    }

    @Test("A name of any kind stands everywhere in full", arguments: names)
    func stands(name: String) async throws {
        var document = try Sample.document(Self.blocks(with: name), title: name)
        document.subtitle = name
        document.banner = name
        document.footer = name
        let pdf = try await Typesetter().pdf(of: document)
        let text = try PopplerTool.pages(of: pdf).joined()
        // Right-to-left words come out in their order, with marks of direction between them; letters are what counts.
        let letters = Set(name.unicodeScalars.filter(\.properties.isAlphabetic))
        #expect(
            letters.isSubset(
                of: Set(text.decomposedStringWithCanonicalMapping.unicodeScalars).union(text.unicodeScalars)
            )
        )
        if name.allSatisfy(\.isASCII) {
            let together = text.filter { !$0.isWhitespace }
            #expect(together.contains(name))
        }
    }

    @Test("No letter stands outside the page", arguments: names)
    func inside(name: String) async throws {
        let pdf = try await Typesetter().pdf(of: try Sample.document(Self.blocks(with: name), title: name))
        let boxes = try PopplerTool.pdftotext.output(pdf, before: ["-bbox"], after: ["-"])
        for edge in boxes.matches(of: /xMin="([-0-9.]+)" yMin="([-0-9.]+)" xMax="([-0-9.]+)" yMax="([-0-9.]+)"/) {
            let values = try [edge.1, edge.2, edge.3, edge.4].map { try #require(Double($0)) }
            #expect(values[0] >= 60 && values[2] <= 535 && values[1] >= 0 && values[3] <= 842, "\(edge.0)")
        }
    }

    @Test(
        "Emoji, control characters and nothing at all are typeset",
        arguments: [
            "👩🏽‍🚒🎉", "a\u{0}b\u{7}c\u{1B}[31m", "\r\n\u{85}\u{2028}", "", " ", "\u{FFFE}\u{FFFC}",
            "漢字かな", "\u{AD}\u{AD}",
            "&<>\u{301}",
        ]
    )
    func typesets(text: String) async throws {
        let pdf = try await Typesetter().pdf(of: try Sample.document(Self.blocks(with: text), title: text))
        #expect(try PopplerTool.qpdf.output(pdf, before: ["--check"]).contains("No syntax or stream encoding errors"))
    }

    @Test("A letter of which no font knows the picture is told by its code, and no empty box is printed")
    func spelled() async throws {
        let pdf = try await Typesetter().pdf(of: try Sample.document(Self.blocks(with: "Jan \u{10FFFD}\u{F0000}?")))
        let text = try PopplerTool.pages(of: pdf).joined().filter { !$0.isWhitespace }
        #expect(text.contains("Jan[U+10FFFD][U+F0000]?"))
        #expect(!text.unicodeScalars.contains("\u{10FFFD}"))
    }

    @Test("A name cannot turn the words around it")
    func direction() async throws {
        let pdf = try await Typesetter().pdf(of: try Sample.document([.note("Naam \u{202E}abc, betaalt niet.")]))
        #expect(try PopplerTool.pages(of: pdf)[0].contains("Naam abc, betaalt niet."))
    }

    @Test("No blocks, and blocks with nothing in them, give a page")
    func empty() async throws {
        let blocks: [Block] = [
            .bullets([]), .particulars(Particulars(rows: [])), .together([]), .space(.large), .pageBreak,
            .article(Article(heading: "", clauses: [])), .table(PrintedTable(columns: [TableColumn("")], rows: [])),
            .balanceChart(BalanceChart(caption: "", negativeSide: "", positiveSide: "", bars: [])),
            .heading(Heading(.first, "Slot")),
        ]
        #expect(try PopplerTool.pages(of: try await Typesetter().pdf(of: try Sample.document([]))).count == 1)
        #expect(try PopplerTool.pages(of: try await Typesetter().pdf(of: try Sample.document(blocks))).count == 2)
    }
}
