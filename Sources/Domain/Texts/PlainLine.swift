/// One line of text that says nothing about a candidate: the name of an organisation, a town, a street.
///
/// Not held against `HealthGuard`, because a member may be called "Psychiatrie Noord"; what is said about or to a
/// candidate is a `GuardedLine` or a `FreeText`.
/// Refuses `text-empty`, `text-too-long`, `text-control-character`, `text-looks-like-formula`.
package struct PlainLine: Hashable, Sendable {
    package let text: String

    /// At most `maximum` Unicode scalars.
    package init(_ text: String, at field: String, maximum: Int = 200) throws(Refusal) {
        self.text = try TextShape(maximum: maximum).read(text, at: field)
    }
}
