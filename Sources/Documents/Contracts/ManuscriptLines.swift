import Manuscript

/// A manuscript as lines of plain text, articles and clauses with their numbers.
struct ManuscriptLines {
    private let numbers: ArticleNumbers
    private var articles = 0
    private var lines: [String] = []

    /// - Throws: `ManuscriptRefusal` when a reference leads nowhere.
    static func of(_ blocks: [Block]) throws(ManuscriptRefusal) -> [String] {
        var reader = ManuscriptLines(numbers: try ArticleNumbers(of: blocks))
        for block in blocks { try reader.add(block) }
        return reader.lines
    }

    private init(numbers: ArticleNumbers) {
        self.numbers = numbers
    }

    private mutating func add(_ block: Block) throws(ManuscriptRefusal) {
        switch block {
        case .heading(let heading): lines.append(heading.text)
        case .paragraph(let text), .note(let text), .callout(let text): lines.append(try plain(text))
        case .bullets(let items): for item in items { lines.append("- " + (try plain(item))) }
        case .article(let article): try add(article)
        case .particulars(let particulars):
            if let heading = particulars.heading { lines.append(heading) }
            for row in particulars.rows { lines.append("\(row.label)\t\(try plain(row.value))") }
        case .table(let table):
            if let caption = table.caption { lines.append(caption) }
            lines.append(table.columns.map(\.heading).joined(separator: "\t"))
            for row in table.rows + (table.total.map { [$0] } ?? []) {
                var cells: [String] = []
                for cell in row { cells.append(try plain(cell)) }
                lines.append(cells.joined(separator: "\t"))
            }
        case .signatures(let block):
            for signatory in block.signatories {
                lines.append([signatory.role, signatory.name, signatory.onBehalfOf ?? ""].joined(separator: "\t"))
            }
        case .together(let inner): for block in inner { try add(block) }
        case .balanceChart, .monthChart, .hoursChart, .space, .pageBreak: break
        }
    }

    private mutating func add(_ article: Article) throws(ManuscriptRefusal) {
        articles += 1
        lines.append("\(articles)\t\(article.heading)")
        for (index, clause) in article.clauses.enumerated() {
            lines.append("\(articles).\(index + 1)\t\(try plain(clause.text))")
            for item in clause.items { lines.append("-\t\(try plain(item))") }
        }
    }

    private func plain(_ text: RichText) throws(ManuscriptRefusal) -> String {
        var words = ""
        for run in text.runs {
            switch run {
            case .text(let text, _): words += text
            case .reference(let label): words += try numbers.number(of: label)
            }
        }
        return words.replacing("\n", with: " ")
    }
}
