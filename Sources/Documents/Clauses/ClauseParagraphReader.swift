import Domain

/// Reads numbered paragraphs: each begins with its number, perhaps a condition in square brackets, and ends at an empty
/// line; lines that begin with `- ` are items under it. What begins with `#` is a remark for who reads the file.
struct ClauseParagraphReader {
    static let maximumParagraphs = 40
    static let maximumLength = 4_000

    private var paragraphs: [ClauseParagraph] = []
    private var faults: [Refusal] = []
    /// The number of the paragraph before, also of one with a fault.
    private var last = 0
    private let field: String

    private struct Opening {
        let number: Int
        let condition: String?
        let words: String
    }

    /// - Parameters:
    ///   - firstLine: the number of the first line in its file.
    ///   - field: at which field of a form every refusal points.
    static func read(_ text: String, firstLine: Int = 1, at field: String) throws(Refusals) -> [ClauseParagraph] {
        var reader = ClauseParagraphReader(field: field)
        var block: [String] = []
        var start = firstLine
        for (index, line) in (text.clauseLines + [""]).enumerated() where !line.hasPrefix("#") {
            let words = line.trimmed
            if words.isEmpty {
                reader.take(block, from: start)
                block = []
            } else {
                if block.isEmpty { start = firstLine + index }
                block.append(words)
            }
        }
        if reader.paragraphs.isEmpty, reader.faults.isEmpty { reader.refuse(.textEmpty, [:], line: firstLine) }
        if reader.paragraphs.count > maximumParagraphs {
            reader.refuse(.listTooLong, ["maximum": "\(maximumParagraphs)"], line: firstLine)
        }
        if let refusals = Refusals(reader.faults) { throw refusals }
        return reader.paragraphs
    }

    private init(field: String) {
        self.field = field
    }

    private mutating func refuse(_ code: RefusalCode, _ values: [String: String], line: Int) {
        faults.append(Refusal(code, at: field, values.merging(["line": "\(line)"]) { _, line in line }))
    }

    private mutating func take(_ block: [String], from line: Int) {
        guard let first = block.first else { return }
        guard let opening = Self.opening(first) else {
            return refuse(.clauseNumberMissing, ["value": String(first.prefix(60))], line: line)
        }
        // Alternatives share a number, and the numbers leave no gaps.
        let isNext = opening.number == last + 1 || opening.number == last && last > 0
        if !isNext { refuse(.clauseNumberWrong, ["expected": "\(last + 1)"], line: line) }
        last = opening.number
        if block.reduce(0, { $0 + $1.unicodeScalars.count }) > Self.maximumLength {
            return refuse(.textTooLong, ["maximum": "\(Self.maximumLength)"], line: line)
        }
        let texts = Self.texts(opening.words, block.dropFirst())
        do throws(Refusal) {
            var read: [[ClausePart]] = []
            for text in texts { read.append(try ClauseTextReader.read(text)) }
            let condition = try opening.condition.map { written throws(Refusal) in try ClauseCondition(written) }
            paragraphs.append(
                ClauseParagraph(
                    number: opening.number, condition: condition ?? .always, text: read.first ?? [],
                    items: Array(read.dropFirst()), line: line
                )
            )
        } catch {
            refuse(error.code, error.values, line: line)
        }
    }

    /// The paragraph's own text, then that of each item.
    private static func texts(_ words: String, _ lines: ArraySlice<String>) -> [String] {
        lines.reduce(into: [words]) { texts, line in
            if line.hasPrefix("- ") {
                texts.append(String(line.dropFirst(2)).trimmed)
            } else if texts[texts.count - 1].isEmpty {
                texts[texts.count - 1] = line
            } else {
                texts[texts.count - 1] += " " + line
            }
        }
    }

    /// `2. [brought] De …`
    private static func opening(_ line: String) -> Opening? {
        let digits = line.prefix { ("0"..."9").contains($0) }
        let rest = line.dropFirst(digits.count)
        guard let number = Int(digits), (1...maximumParagraphs).contains(number), rest.hasPrefix(".") else {
            return nil
        }
        let words = String(rest.dropFirst()).trimmed
        guard words.hasPrefix("["), let end = words.firstIndex(of: "]") else {
            return Opening(number: number, condition: nil, words: words)
        }
        let condition = words[words.index(after: words.startIndex)..<end]
        let text = String(words[words.index(after: end)...]).trimmed
        return Opening(number: number, condition: String(condition), words: text)
    }
}

extension String {
    /// Its lines, whatever ends them.
    var clauseLines: [String] {
        replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }
}
