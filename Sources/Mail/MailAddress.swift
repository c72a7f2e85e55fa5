/// A mail address that can be written into a header and an SMTP command as it is, with the name to show.
///
/// Taken are the addresses that providers give out: a dot-atom before the @ and a domain with at least one dot (RFC
/// 5322, section 3.4.1). Quoted local parts, address literals and addresses outside ASCII are refused.
package struct MailAddress: Sendable, Hashable {
    private static let nameLimit = 100
    /// The address itself; the domain is in lower case.
    package let address: String
    /// The name to show, without surrounding space; never empty.
    package let name: String?

    /// Checks an address as somebody typed it. Space around it is dropped; a name of more than 100 characters is shown
    /// shortened, for no length of it may keep a mail from going out.
    package init(_ address: String, name: String? = nil) throws(MailAddressFault) {
        self.address = try Self.checked(address)
        guard let name else {
            self.name = nil
            return
        }
        guard !MailText.hasControlCharacter(name) else { throw .controlCharacter }
        let trimmed = Self.shortened(MailText.trimmed(name))
        self.name = trimmed.isEmpty ? nil : trimmed
    }

    /// The domain, in lower case.
    package var domain: String { String(address.drop { $0 != "@" }.dropFirst()) }

    /// Counted in Unicode scalars, since one character may hold any number of them, and cut between characters.
    private static func shortened(_ name: String) -> String {
        guard name.unicodeScalars.count > nameLimit else { return name }
        var kept = name.prefix(nameLimit - 1)
        while kept.unicodeScalars.count > nameLimit - 1 { kept.removeLast() }
        return MailText.trimmed(String(kept)) + "…"
    }

    private static func checked(_ text: String) throws(MailAddressFault) -> String {
        guard !MailText.hasControlCharacter(text) else { throw .controlCharacter }
        let address = MailText.trimmed(text)
        guard !address.isEmpty else { throw .empty }
        guard address.utf8.count <= 254 else { throw .tooLong }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .malformed }
        guard parts[0].utf8.count <= 64 else { throw .tooLong }
        guard MailText.isDotAtom(parts[0]), isDomain(parts[1]) else { throw .malformed }
        return "\(parts[0])@\(parts[1].lowercased())"
    }

    /// Two labels or more of letters, digits and inner hyphens; the last is not a number (RFC 1123, section 2.1).
    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy(isLabel), let last = labels.last else { return false }
        return last.utf8.contains { !(0x30...0x39).contains($0) }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        guard (1...63).contains(label.utf8.count), !label.hasPrefix("-"), !label.hasSuffix("-") else { return false }
        return label.utf8.allSatisfy { MailText.isLetterOrDigit($0) || $0 == 0x2D }
    }
}
