/// An e-mail address as servers in practice accept it: RFC 5321's mailbox without quoted names and address literals.
///
/// ASCII, at most 254 characters; the domain has two labels or more and is lower-cased, the name before it is kept as
/// written. Refuses `email-invalid`. Line ends cannot occur, so no header can be added.
package struct EmailAddress: Hashable, Sendable {
    package let text: String

    package init(_ text: String, at field: String) throws(Refusal) {
        guard let address = Self.read(text) else { throw Refusal(.emailInvalid, at: field) }
        self.text = address
    }

    /// For comparing two addresses: in lower case as a whole, as nearly every mail server does.
    package var key: String { text.lowercased() }

    private static func read(_ text: String) -> String? {
        guard text.utf8.count <= 300 else { return nil }
        let parts = text.trimmed.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, isName(parts[0]) else { return nil }
        let domain = parts[1].lowercased()
        guard isDomain(domain) else { return nil }
        let address = parts[0] + "@" + domain
        return address.utf8.count <= 254 ? String(address) : nil
    }

    private static func isName(_ name: Substring) -> Bool {
        guard (1...64).contains(name.utf8.count), name.first != ".", name.last != "." else { return false }
        guard !name.contains("..") else { return false }
        let marks = Set("!#$%&'*+-/=?^_`{|}~.".utf8)
        return name.utf8.allSatisfy { isLetterOrDigit($0) || marks.contains($0) }
    }

    private static func isDomain(_ domain: String) -> Bool {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, !last.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return false
        }
        return labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}
