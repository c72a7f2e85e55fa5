import Foundation

/// A password as somebody typed it: in one Unicode form (NFC), so that it is the same from every keyboard, and of
/// bounded length.
package struct Password: Sendable, Redacted {
    private static let characterCount = 12...200
    private static let byteLimit = 1024
    /// A shorter local part, such as "jo", would forbid too many good passwords.
    private static let shortestLocalPart = 4

    let bytes: [UInt8]

    /// Takes a password to be tried at sign-in; only its length is bounded.
    package init(attempt text: String) throws(PasswordRefusal) {
        guard text.utf8.count <= Self.byteLimit else { throw .tooLong(maximum: Self.characterCount.upperBound) }
        bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
    }

    /// Takes a password that a user chooses: 12 to 200 characters, not among the commonest, without the local part of
    /// the user's address.
    ///
    /// Length and a list of common ones are what NIST SP 800-63B advises, rather than rules about kinds of characters.
    package init(choosing text: String, address: String) throws(PasswordRefusal) {
        guard text.count >= Self.characterCount.lowerBound else {
            throw .tooShort(minimum: Self.characterCount.lowerBound)
        }
        guard text.count <= Self.characterCount.upperBound else {
            throw .tooLong(maximum: Self.characterCount.upperBound)
        }
        let lowercased = text.lowercased()
        guard !CommonPasswords.contains(lowercased) else { throw .tooCommon }
        let localPart = address.prefix { $0 != "@" }.lowercased()
        guard localPart.count < Self.shortestLocalPart || !lowercased.contains(localPart) else {
            throw .containsAddress
        }
        try self.init(attempt: text)
    }
}
