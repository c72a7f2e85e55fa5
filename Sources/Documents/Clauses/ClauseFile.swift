/// One file of the clause library, as it was read: `common/30-hours.nl.txt`.
package struct ClauseFile: Hashable, Sendable {
    /// From the library's folder.
    package let path: String
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
