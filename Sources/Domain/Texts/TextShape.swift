/// What every text field must be: not empty, not too long, without characters that a reader cannot see or that hurt a
/// mail header, a spreadsheet or a terminal.
///
/// Length is counted in Unicode scalars rather than in what looks like one character, which may hold any number of
/// them.
struct TextShape: Sendable {
    let maximum: Int
    var isMultiLine = false
    var mayStartLikeFormula = false

    /// The trimmed text, with line ends as `\n`.
    func read(_ text: String, at field: String) throws(Refusal) -> String {
        // Longer than this cannot become short enough by trimming what a person typed, and need not be looked at.
        guard text.unicodeScalars.count <= maximum * 2 + 100 else { throw tooLong(field) }
        let trimmed = withPlainLineEnds(text).trimmed
        guard !trimmed.isEmpty else { throw Refusal(.textEmpty, at: field) }
        guard trimmed.unicodeScalars.count <= maximum else { throw tooLong(field) }
        guard trimmed.unicodeScalars.allSatisfy(isVisible) else { throw Refusal(.textControlCharacter, at: field) }
        if !mayStartLikeFormula, let first = trimmed.first, "=+-@＝＋－＠".contains(first) {
            throw Refusal(.textLooksLikeFormula, at: field)
        }
        return trimmed
    }

    private func tooLong(_ field: String) -> Refusal {
        Refusal(.textTooLong, at: field, ["max": String(maximum)])
    }

    private func withPlainLineEnds(_ text: String) -> String {
        guard isMultiLine else { return text }
        var scalars = String.UnicodeScalarView()
        var previousWasReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\n" && previousWasReturn {
                previousWasReturn = false
                continue
            }
            previousWasReturn = scalar == "\r"
            scalars.append(scalar == "\r" ? "\n" : scalar)
        }
        return String(scalars)
    }

    private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: isMultiLine && (scalar == "\n" || scalar == "\t")
        case .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
        // Joiners and direction marks belong to real scripts; overrides, the zero-width space and the byte-order mark
        // do not.
        case .format: !Self.refusedFormats.contains { $0.contains(scalar.value) }
        default: true
        }
    }

    private static let refusedFormats: [ClosedRange<UInt32>] = [
        0x200B...0x200B, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF...0xFEFF, 0xE0000...0xE007F,
    ]
}
