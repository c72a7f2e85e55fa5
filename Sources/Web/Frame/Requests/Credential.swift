/// A secret as it came, which never shows itself when printed.
package struct Credential: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// For the operation that checks it.
    package let text: String

    init(_ text: String) {
        self.text = text
    }

    package var description: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(reflecting: "<redacted>") }
}
