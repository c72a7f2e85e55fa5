/// Text in UTF-8 with the ranges that are bold or italic.
struct StyledText {
    private static let softHyphen: [UInt8] = [0xC2, 0xAD]

    private(set) var bytes: [UInt8] = []
    private(set) var spans: [StyledSpan] = []

    mutating func append(_ text: String, isBold: Bool = false, isItalic: Bool = false) {
        let start = bytes.count
        bytes += text.utf8
        guard isBold || isItalic, bytes.count > start else { return }
        spans.append(StyledSpan(range: start..<bytes.count, isBold: isBold, isItalic: isItalic))
    }

    /// The same text without its soft hyphens, but for those that end just before one of the offsets.
    ///
    /// Kept soft hyphens are the ones a line is broken at: the others would only make the words hard to find for
    /// whoever searches the PDF.
    func withoutSoftHyphens(exceptBefore offsets: Set<Int>) -> StyledText {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        // Where each old offset has gone.
        var moved = [Int](repeating: 0, count: bytes.count + 1)
        var index = 0
        while index < bytes.count {
            moved[index] = kept.count
            let isSoftHyphen = bytes[index...].starts(with: Self.softHyphen)
            if isSoftHyphen, !offsets.contains(index + 2) {
                moved[index + 1] = kept.count
                index += 2
            } else {
                kept.append(bytes[index])
                index += 1
            }
        }
        moved[bytes.count] = kept.count
        var result = StyledText()
        result.bytes = kept
        result.spans = spans.map { span in
            StyledSpan(
                range: moved[span.range.lowerBound]..<moved[span.range.upperBound],
                isBold: span.isBold,
                isItalic: span.isItalic
            )
        }
        return result
    }

    /// Whether a soft hyphen ends just before the offset.
    func hasSoftHyphen(before offset: Int) -> Bool {
        offset >= 2 && offset <= bytes.count && bytes[(offset - 2)..<offset].elementsEqual(Self.softHyphen)
    }

    /// The text cut behind each of its soft hyphens.
    var softHyphenSections: [Range<Int>] {
        var sections: [Range<Int>] = []
        var start = 0
        for offset in 0...bytes.count where hasSoftHyphen(before: offset) || offset == bytes.count {
            if offset > start { sections.append(start..<offset) }
            start = offset
        }
        return sections
    }

    var hasSoftHyphens: Bool {
        bytes.indices.contains { hasSoftHyphen(before: $0 + 1) }
    }

    /// Whether a space stands at the offset, also one at which no line may end.
    func hasSpace(at offset: Int) -> Bool {
        bytes[offset] == UInt8(ascii: " ") || bytes[offset...].starts(with: [0xC2, 0xA0])
    }

    /// The same text with the code of each letter in its place that begins at one of the offsets: `[U+1F9FF]`. A name
    /// of which no font knows a letter is then still told in full.
    func spelled(at offsets: Set<Int>) -> StyledText {
        var result = StyledText()
        var moved = [Int](repeating: 0, count: bytes.count + 1)
        var offset = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let width = UTF8.width(scalar)
            for index in offset..<offset + width { moved[index] = result.bytes.count }
            if offsets.contains(offset) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
                result.bytes += "[U+\(zeros)\(digits)]".utf8
            } else {
                result.bytes += bytes[offset..<offset + width]
            }
            offset += width
        }
        moved[bytes.count] = result.bytes.count
        result.spans = spans.map { span in
            StyledSpan(
                range: moved[span.range.lowerBound]..<moved[span.range.upperBound], isBold: span.isBold,
                isItalic: span.isItalic
            )
        }
        return result
    }
}
