/// One line of text about a candidate or a slot: a skill, a title. It may not tell about health (domain.md, 3).
///
/// Refuses what `PlainLine` refuses, `text-names-health` and `text-holds-citizen-number`.
package struct GuardedLine: Hashable, Sendable {
    package let text: String

    /// At most `maximum` Unicode scalars.
    package init(_ text: String, at field: String, maximum: Int = 200) throws(Refusal) {
        let line = try TextShape(maximum: maximum).read(text, at: field)
        try HealthGuard.check(line, at: field)
        self.text = line
    }
}
