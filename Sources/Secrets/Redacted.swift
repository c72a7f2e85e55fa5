/// A value that never shows what it holds: not when printed, not in a debugger's dump, not in a mirror.
package protocol Redacted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension Redacted {
    /// Always the same word.
    package var description: String { "<redacted>" }
    /// Always the same word.
    package var debugDescription: String { "<redacted>" }
    /// A mirror without children.
    package var customMirror: Mirror { Mirror(reflecting: "<redacted>") }
}
