import Domain
import Ledger
import Manuscript
import Wording

/// A contract in one language, ready to be set.
struct ContractPaper {
    let contract: ContractDocument
    let language: Language
    let facts: ClauseFacts

    init(_ contract: ContractDocument, in language: Language) {
        self.contract = contract
        self.language = language
        facts = contract.facts
    }

    var terms: ContractTerms { contract.terms }

    /// The parties, the articles, where they sign, and the annexes.
    var printed: PrintedDocument {
        let text = ContractPaper(contract, in: .dutch).text
        return PrintedDocument(
            title: title, subtitle: subtitle, language: language.printed, createdAt: contract.issuedAt.printed,
            footer: "\(contract.network) · \(say("overeenkomst", "agreement")) \(contract.number) · \(text.shortHash)",
            banner: contract.review == nil
                ? say("Concept: laat deze tekst door een jurist toetsen.", "Draft: have a lawyer check this text.")
                : nil,
            blocks: body + data(hash: text.hash)
        )
    }

    /// Everything that is agreed: all but the annex that says the hash of it.
    var text: BindingText {
        do throws(ManuscriptRefusal) {
            return BindingText([title, contract.number, contract.network] + (try ManuscriptLines.of(body)))
        } catch {
            preconditionFailure("a clause library has no reference that leads nowhere: \(error.code)")
        }
    }

    private var body: [Block] {
        parties + flat(.introduction).map { .paragraph($0) } + flat(.warning).map { .callout($0) }
            + [.heading(Heading(.first, say("Afspraken", "Agreements")))] + articles.map { .article($0) } + signing
            + annexes
    }

    private var articles: [Article] {
        clauses(.article).map { clause in
            Article(
                label: ArticleLabel(clause.label), heading: heading(of: clause),
                clauses: clause.wording(in: language).paragraphs(in: facts).map { paragraph in
                    Clause(
                        label: ArticleLabel("\(clause.label).\(paragraph.number)"), rich(paragraph.text),
                        items: paragraph.items.map(rich)
                    )
                }
            )
        }
    }

    func say(_ dutch: String, _ english: String) -> String { Labels(dutch, english).text(in: language) }

    func long(_ day: CalendarDay) -> String { DayText.long(day, in: language) }

    func money(_ cents: Int) -> String { MoneyText.text(cents: Int64(cents), in: language) }

    func hours(_ minutes: Int) -> String { HoursText.text(minutes: Int64(minutes), in: language) }
}
