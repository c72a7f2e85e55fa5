import Manuscript

extension ContractPaper {
    /// A clause as this contract prints it, as plain text.
    func reading(of clause: ContractClause) -> ClausePreview.Reading {
        let articles = clauses(.article)
        let position = articles.firstIndex { $0.code == clause.code }
        let paragraphs = clause.wording(in: language).paragraphs(in: facts)
        return ClausePreview.Reading(
            heading: heading(of: clause),
            paragraphs: paragraphs.enumerated().map { index, paragraph in
                ClausePreview.Paragraph(
                    number: position.map { "\($0 + 1).\(index + 1)" } ?? "", text: plain(rich(paragraph.text)),
                    items: paragraph.items.map { plain(rich($0)) }
                )
            }
        )
    }

    private func plain(_ text: RichText) -> String {
        text.runs.map { run in
            switch run {
            case .text(let words, _): words
            case .reference(let label): number(of: label)
            }
        }.joined()
    }

    private func number(of label: ArticleLabel) -> String {
        for (index, clause) in clauses(.article).enumerated() {
            if label.name == clause.label { return "\(index + 1)" }
            let paragraphs = clause.wording(in: language).paragraphs(in: facts)
            for (position, paragraph) in paragraphs.enumerated()
            where label.name == "\(clause.label).\(paragraph.number)" {
                return "\(index + 1).\(position + 1)"
            }
        }
        return label.name
    }
}
