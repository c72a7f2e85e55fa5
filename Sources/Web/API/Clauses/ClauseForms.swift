import Domain
import Ledger
import Operations

/// What requests about the text of contracts hold.
enum ClauseForms {
    static let wording = Form("ClauseWording", read)

    struct Review {
        let lawyer: PersonName
        let reviewedOn: CalendarDay
        let textsHash: Digest256
    }

    static let review = Form("ClauseReview") { fields in
        let lawyer = fields.text("lawyer", PersonName.init)
        let reviewedOn = fields.day("reviewed_on")
        let textsHash = fields.required("texts_hash", .digest)
        return { Review(lawyer: lawyer(), reviewedOn: reviewedOn(), textsHash: textsHash()) }
    }

    @Sendable
    static func read(_ fields: FieldReader) -> () throws(Refusal) -> ClauseOverride.OwnText {
        let headings = (fields.required("heading_nl", .clauseText), fields.required("heading_en", .clauseText))
        let texts = (fields.required("text_nl", .clauseText), fields.required("text_en", .clauseText))
        return {
            ClauseOverride.OwnText(
                dutch: ClauseBody(heading: headings.0(), text: texts.0()),
                english: ClauseBody(heading: headings.1(), text: texts.1())
            )
        }
    }
}

extension FieldKind<String> {
    private static var maximumClause: Int { 20_000 }

    /// Several lines, each ended by a line feed; what may stand in it is for the clause to judge.
    static var clauseText: Self {
        .text(schema: ["type": "string", "maxLength": maximumClause]) { text, pointer throws(Refusal) in
            guard text.unicodeScalars.count <= maximumClause else {
                throw Refusal(.textTooLong, at: pointer, ["maximum": String(maximumClause)])
            }
            return text.replacing("\r\n", with: "\n")
        }
    }
}
