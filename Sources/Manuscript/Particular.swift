/// A label with its value.
package struct Particular: Sendable, Hashable {
    package var label: String
    package var value: RichText

    package init(_ label: String, _ value: RichText) {
        self.label = label
        self.value = value
    }
}
