import Manuscript

/// Sets words into lines: resolves references, cleans the text and hyphenates what is justified.
struct TextSetter {
    let engine: TextEngine
    /// Nil for a language without a dictionary, whose text is then set ragged.
    let hyphenator: Hyphenator?
    let numbers: ArticleNumbers

    /// Letters, the full stop included.
    private static let shortWord = 6

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
    func setLine(_ text: String, _ style: TextStyle, width: Double, _ alignment: TextAlignment = .leading) -> TextBlock {
        var styled = StyledText()
        styled.append(SafeText.cleaned(text).replacing("\n", with: " "))
        return TextBlock(
            engine: engine,
            text: styled,
            style: style,
            width: width,
            alignment: alignment,
            isCut: true
        )
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
        guard isEnd, let space = words.lastIndex(of: " ") else { return hyphenator.hyphenated(words) }
        return hyphenator.hyphenated(String(words[..<space])) + ending(words[words.index(after: space)...])
    }

    /// A paragraph does not end in half a word, nor in a short word alone on its line.
    private func ending(_ word: Substring) -> String {
        (word.count <= Self.shortWord ? "\u{A0}" : " ") + word
    }

    private func lay(
        _ text: StyledText,
        _ style: TextStyle,
        width: Double,
        _ alignment: TextAlignment
    ) -> TextBlock {
        let first = TextBlock(engine: engine, text: text, style: style, width: width, alignment: alignment)
        guard text.hasSoftHyphens else { return first }
        // Broken at the same places, since within a line nothing else has changed.
        let breaks = Set(first.lines.map(\.end).filter(text.hasSoftHyphen(before:)))
        let clean = text.withoutSoftHyphens(exceptBefore: breaks)
        return TextBlock(engine: engine, text: clean, style: style, width: width, alignment: alignment)
    }
}
