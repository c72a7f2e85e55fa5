/// The id of a message, `left@right` without its angle brackets (RFC 5322, section 3.6.4). The same message always has
/// the same.
package struct MessageID: Sendable, Hashable {
    /// The id without angle brackets, at most 200 characters.
    package let text: String

    /// Checks an id.
    package init(_ text: String) throws(MailRefusal) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 200, parts.count == 2, parts.allSatisfy({ MailText.isDotAtom($0) }) else {
            throw .messageID
        }
        self.text = text
    }

    /// 64 bits of FNV-1a in hexadecimal: tells messages apart in boundaries and file names. Not a secret and not a
    /// proof.
    var fingerprint: String {
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
