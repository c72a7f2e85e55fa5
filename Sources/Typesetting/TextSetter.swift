import Manuscript

/// Sets words into lines: resolves references, cleans the text and hyphenates what is justified.
struct TextSetter {
    let engine: TextEngine
    /// Nil for a language without a dictionary, whose text is then set ragged.
    let hyphenator: Hyphenator?
    let numbers: ArticleNumbers

    /// What is short at the end of a paragraph, in letters, the full stop included.
    private static let shortWord = 6
    private static let shortLine = 14

    /// Rich text in lines of at most that width.
    func set(
        _ text: RichText,
        _ style: TextStyle,
        width: Double,
        _ alignment: TextAlignment = .leading
    ) throws(TypesettingRefusal) -> TextBlock {
        let isJustified = alignment == .justified && hyphenator != nil
        var styled = StyledText()
        for (index, run) in text.runs.enumerated() {
            switch run {
            case .text(let words, let emphasis):
                let isLast = index == text.runs.count - 1
                let glueEnd = !isLast && text.runs[index + 1].isReference
                let prepared = prepare(words, glueEnd: glueEnd, isEnd: isLast, hyphenate: isJustified)
                styled.append(prepared, isBold: emphasis == .bold, isItalic: emphasis == .italic)
            case .reference(let label):
                styled.append(try number(of: label))
            }
        }
        return lay(styled, style, width: width, isJustified || alignment != .justified ? alignment : .leading)
    }

    /// Plain text in lines of at most that width.
    func set(_ text: String, _ style: TextStyle, width: Double, _ alignment: TextAlignment = .leading) -> TextBlock {
        var styled = StyledText()
        styled.append(SafeText.cleaned(text))
        return lay(styled, style, width: width, alignment)
    }

    /// Plain text on one line, cut with an ellipsis where it is too long; for what stands in full elsewhere.
    func setLine(
        _ text: String,
        _ style: TextStyle,
        width: Double,
        _ alignment: TextAlignment = .leading
    ) -> TextBlock {
        var styled = StyledText()
        styled.append(SafeText.cleaned(text).replacing("\n", with: " "))
        return block(styled, style, width: width, alignment, isCut: true)
    }

    private func number(of label: ArticleLabel) throws(TypesettingRefusal) -> String {
        do throws(ManuscriptRefusal) {
            return try numbers.number(of: label)
        } catch {
            throw .manuscript(error)
        }
    }

    /// "artikel 4" stays on one line, so the space before a reference becomes U+00A0.
    private func prepare(_ words: String, glueEnd: Bool, isEnd: Bool, hyphenate: Bool) -> String {
        var words = SafeText.cleaned(words)
        if glueEnd, words.last == " " {
            words.removeLast()
            words.append("\u{A0}")
        }
        guard hyphenate, let hyphenator else { return words }
        guard isEnd else { return hyphenator.hyphenated(words) }
        let end = Self.ending(of: words)
        return hyphenator.hyphenated(String(words[..<end])) + Self.glued(words[end...])
    }

    /// Where the words at the end of a paragraph begin that are not hyphenated, so that its last line is no stub.
    private static func ending(of words: String) -> String.Index {
        let inside = words.index(words.endIndex, offsetBy: -shortLine, limitedBy: words.startIndex) ?? words.startIndex
        return words[..<inside].lastIndex(of: " ") ?? words.startIndex
    }

    /// A short word does not stand alone on the last line.
    private static func glued(_ words: Substring) -> String {
        guard let space = words.lastIndex(of: " "), words[space...].count <= shortWord + 1 else { return String(words) }
        return words[..<space] + "\u{A0}" + words[words.index(after: space)...]
    }

    private func lay(
        _ text: StyledText,
        _ style: TextStyle,
        width: Double,
        _ alignment: TextAlignment
    ) -> TextBlock {
        guard text.hasSoftHyphens else { return block(text, style, width: width, alignment) }
        let first = TextBlock(engine: engine, text: text, style: style, width: width, alignment: .leading)
        // Broken at the same places, since within a line nothing else has changed.
        let breaks = Set(first.lines.map(\.end).filter(text.hasSoftHyphen(before:)))
        return block(text.withoutSoftHyphens(exceptBefore: breaks), style, width: width, alignment)
    }

    /// Lays the text out, and once more with the code of each letter that no font knows.
    private func block(
        _ text: StyledText, _ style: TextStyle, width: Double, _ alignment: TextAlignment, isCut: Bool = false
    ) -> TextBlock {
        func made(_ text: StyledText) -> TextBlock {
            TextBlock(engine: engine, text: text, style: style, width: width, alignment: alignment, isCut: isCut)
        }
        let block = made(text)
        let unknown = block.unknownOffsets
        return unknown.isEmpty ? block : made(text.spelled(at: unknown))
    }
}
