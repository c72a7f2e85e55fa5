import Manuscript
import Testing

@Suite("The numbers of articles")
struct ArticleNumbersTests {
    private let blocks: [Block] = [
        .heading(Heading(.first, "Algemeen")),
        .article(Article(label: "parties", heading: "Partijen", clauses: ["Een.", Clause(label: "second", "Twee.")])),
        .together([.article(Article(label: "term", heading: "Duur", clauses: [Clause(label: "start", "Drie.")]))]),
    ]

    @Test(
        "Articles and clauses count through the whole document",
        arguments: [
            (ArticleLabel("parties"), "1"), ("second", "1.2"), ("term", "2"), ("start", "2.1"),
        ]
    )
    func counts(label: ArticleLabel, number: String) throws {
        #expect(try ArticleNumbers(of: blocks).number(of: label) == number)
    }

    @Test("A reference to nothing is refused")
    func unknown() throws {
        let numbers = try ArticleNumbers(of: blocks)
        #expect(throws: ManuscriptRefusal.unknownLabel("fee")) { try numbers.number(of: "fee") }
    }

    @Test("One label for two places is refused")
    func duplicate() {
        #expect(throws: ManuscriptRefusal.duplicateLabel("term")) {
            try ArticleNumbers(of: blocks + [.article(Article(label: "term", heading: "Einde", clauses: []))])
        }
    }

    @Test("A literal with interpolations becomes runs")
    func interpolates() {
        let text: RichText = "Zie \(reference: "term"): \(bold: "nu") en \(italic: "dan"), \(3) keer."
        #expect(
            text.runs == [
                .text("Zie ", .plain), .reference("term"), .text(": ", .plain), .text("nu", .bold),
                .text(" en ", .plain),
                .text("dan", .italic), .text(", ", .plain), .text("3", .plain), .text(" keer.", .plain),
            ]
        )
    }
}
