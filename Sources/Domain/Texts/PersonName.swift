/// The name of a person, as that person writes it: 1-200 characters of any script on one line.
///
/// Refuses `text-empty`, `text-too-long`, `text-control-character` (line ends too: a name stands in mail headers) and
/// `text-looks-like-formula` (a name stands in spreadsheets).
package struct PersonName: Hashable, Sendable {
    package let text: String

    package init(_ text: String, at field: String) throws(Refusal) {
        self.text = try TextShape(maximum: 200).read(text, at: field)
    }
}
