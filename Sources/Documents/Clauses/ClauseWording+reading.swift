package import Domain

extension ClauseWording {
    /// Reads a wording that somebody wrote. Every refusal of the text names its line, at `/heading` or `/text` with the
    /// language behind it: `/text_nl`.
    package init(reading body: ClauseBody, in language: Language) throws(Refusals) {
        let headingField = "/heading_\(language.rawValue)"
        guard !body.heading.trimmed.isEmpty else { throw Refusals(Refusal(.textEmpty, at: headingField)) }
        guard body.heading.unicodeScalars.count <= Self.maximumHeading else {
            throw Refusals(Refusal(.textTooLong, at: headingField, ["maximum": "\(Self.maximumHeading)"]))
        }
        guard body.text.utf8.count <= ClauseFileReader.maximumBytes else {
            throw Refusals(
                Refusal(
                    .textTooLong, at: "/text_\(language.rawValue)", ["maximum": "\(ClauseFileReader.maximumBytes)"]))
        }
        let heading: [ClausePart]
        do throws(Refusal) {
            heading = try ClauseTextReader.read(body.heading.trimmed)
        } catch {
            throw Refusals(Refusal(error.code, at: headingField, error.values))
        }
        self.init(
            body: ClauseBody(heading: body.heading.trimmed, text: body.text), heading: heading,
            paragraphs: try ClauseParagraphReader.read(body.text, at: "/text_\(language.rawValue)")
        )
    }

    private static var maximumHeading: Int { 120 }

    /// Refuses `clause-languages-differ` where the other language has other paragraphs, conditions or items: whoever
    /// reads one must find the same in the other.
    func mustMatch(_ other: ClauseWording) throws(Refusal) {
        for (mine, theirs) in zip(paragraphs, other.paragraphs) {
            guard mine.number == theirs.number, mine.condition == theirs.condition,
                mine.items.count == theirs.items.count
            else { throw Refusal(.clauseLanguagesDiffer, at: "/text_en", ["number": "\(mine.number)"]) }
        }
        guard paragraphs.count == other.paragraphs.count else {
            let number = "\(min(paragraphs.count, other.paragraphs.count) + 1)"
            throw Refusal(.clauseLanguagesDiffer, at: "/text_en", ["number": number])
        }
    }
}
