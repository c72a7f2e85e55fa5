/// An https or mailto address that can stand in a header.
package struct MailLink: Sendable, Hashable {
    /// The address.
    package let text: String

    /// Checks an address of at most 900 printable ASCII characters without space and angle brackets.
    package init(_ text: String) throws(MailRefusal) {
        guard text.hasPrefix("https://") || text.hasPrefix("mailto:") else { throw .link }
        guard text.utf8.count <= 900, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .link }
        guard !text.utf8.contains(0x3C), !text.utf8.contains(0x3E) else { throw .link }
        self.text = text
    }
}
