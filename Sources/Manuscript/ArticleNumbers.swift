/// The numbers of a document's articles and clauses, by their labels.
package struct ArticleNumbers: Sendable, Hashable {
    private var numbers: [ArticleLabel: String] = [:]
    private var articleCount = 0

    /// Numbers the articles in reading order.
    ///
    /// - Throws: `ManuscriptRefusal.duplicateLabel` when two places carry one label.
    package init(of blocks: [Block]) throws(ManuscriptRefusal) {
        try count(blocks)
    }

    /// What is printed for a label: `4` or `4.2`.
    ///
    /// - Throws: `ManuscriptRefusal.unknownLabel` when no article or clause carries the label.
    package func number(of label: ArticleLabel) throws(ManuscriptRefusal) -> String {
        guard let number = numbers[label] else { throw .unknownLabel(label) }
        return number
    }

    private mutating func count(_ blocks: [Block]) throws(ManuscriptRefusal) {
        for block in blocks {
            switch block {
            case .article(let article): try count(article)
            case .together(let inner): try count(inner)
            case .heading, .paragraph, .callout, .bullets, .particulars, .table, .balanceChart, .monthChart,
                .hoursChart,
                .signatures, .note, .space, .pageBreak:
                break
            }
        }
    }

    private mutating func count(_ article: Article) throws(ManuscriptRefusal) {
        articleCount += 1
        try register(article.label, as: "\(articleCount)")
        for (index, clause) in article.clauses.enumerated() {
            try register(clause.label, as: "\(articleCount).\(index + 1)")
        }
    }

    private mutating func register(_ label: ArticleLabel?, as number: String) throws(ManuscriptRefusal) {
        guard let label else { return }
        guard numbers.updateValue(number, forKey: label) == nil else { throw .duplicateLabel(label) }
    }
}
