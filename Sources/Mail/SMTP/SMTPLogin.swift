/// A user name and password at a mail server. Never prints the password.
package struct SMTPLogin: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package let user: String
    let password: String

    /// Takes both as the server knows them.
    package init(user: String, password: String) {
        self.user = user
        self.password = password
    }

    /// The user name alone.
    package var description: String { "\(user) <redacted>" }
    /// The user name alone.
    package var debugDescription: String { description }
    /// A mirror without the password.
    package var customMirror: Mirror { Mirror(reflecting: description) }
}
