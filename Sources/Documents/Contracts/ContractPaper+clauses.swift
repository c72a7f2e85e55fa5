import Domain
import Ledger
import Manuscript

extension ContractPaper {
    func clauses(_ place: ClausePlace) -> [ContractClause] { contract.clauses.clauses(place, in: facts) }

    func heading(of clause: ContractClause) -> String {
        plain(clause.wording(in: language).heading)
    }

    /// The paragraphs of a place that has no numbers.
    func flat(_ place: ClausePlace) -> [RichText] {
        clauses(place).flatMap { $0.wording(in: language).paragraphs(in: facts).map { rich($0.text) } }
    }

    /// A stretch of a clause, filled in.
    func rich(_ parts: [ClausePart]) -> RichText {
        RichText(
            runs: parts.map { part in
                switch part {
                case .text(let words, let isBold): .text(words, isBold ? .bold : .plain)
                case .placeholder(let placeholder, let isCapital, let isBold):
                    .text(value(placeholder, isCapital), isBold ? .bold : .plain)
                case .article(let reference): .reference(reference.articleLabel)
                case .annex(let annex): .text(number(of: annex), .plain)
                }
            }
        )
    }

    private func plain(_ parts: [ClausePart]) -> String {
        parts.map { part in
            switch part {
            case .text(let words, _): words
            case .placeholder(let placeholder, let isCapital, _): value(placeholder, isCapital)
            case .article(let reference): reference.text
            case .annex(let annex): number(of: annex)
            }
        }.joined()
    }

    private func value(_ placeholder: ClausePlaceholder, _ isCapital: Bool) -> String {
        let value = value(placeholder)
        return isCapital ? value.prefix(1).uppercased() + value.dropFirst() : value
    }

    private func number(of annex: ContractAnnex) -> String {
        "\((usedAnnexes.firstIndex(of: annex) ?? 0) + 1)"
    }

    var usedAnnexes: [ContractAnnex] { ContractAnnex.allCases.filter { $0.isThere(in: facts) } }
}
