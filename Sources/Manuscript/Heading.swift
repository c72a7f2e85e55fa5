/// A heading and its level; it also stands in the outline.
package struct Heading: Sendable, Hashable {
    package var level: HeadingLevel
    package var text: String

    package init(_ level: HeadingLevel, _ text: String) {
        self.level = level
        self.text = text
    }
}
