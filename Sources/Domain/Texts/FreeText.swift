/// Text of several lines about a candidate, a slot or a placement. It may not tell about health (domain.md, 3).
///
/// Line ends become `\n`. Refuses `text-empty`, `text-too-long`, `text-control-character`, `text-names-health` and
/// `text-holds-citizen-number`. A first `-` is allowed here, because lists start with it: whoever writes a
/// spreadsheet must write this as text.
package struct FreeText: Hashable, Sendable {
    package let text: String

    /// At most `maximum` Unicode scalars.
    package init(_ text: String, at field: String, maximum: Int = 2000) throws(Refusal) {
        let shape = TextShape(maximum: maximum, isMultiLine: true, mayStartLikeFormula: true)
        let lines = try shape.read(text, at: field)
        try HealthGuard.check(lines, at: field)
        self.text = lines
    }
}
