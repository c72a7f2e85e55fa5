/// A file that goes with a message.
package struct MailAttachment: Sendable, Hashable {
    private static let nameLimit = 120
    private static let charset = "; charset=utf-8"
    /// The name to save it under, without a path.
    package let fileName: String
    /// Such as `application/pdf`, in lower case; text may say `; charset=utf-8`, and no other parameter is taken.
    package let mediaType: String
    /// The content.
    package let bytes: [UInt8]

    /// Checks the name and the type; the size is checked by the message.
    package init(fileName: String, mediaType: String, bytes: [UInt8]) throws(MailRefusal) {
        guard Self.isFileName(fileName) else { throw .fileName }
        let type = mediaType.lowercased()
        // Text that does not say so is read as ASCII (RFC 2046, section 4.1.2).
        let isText = type.hasPrefix("text/") && type.hasSuffix(Self.charset)
        let bare = type.dropLast(isText ? Self.charset.count : 0)
        let parts = bare.split(separator: "/", omittingEmptySubsequences: false)
        guard type.utf8.count <= 100, parts.count == 2, parts.allSatisfy(Self.isToken) else { throw .mediaType }
        // Parts that hold parts may not be in base64 (RFC 2045, section 6.4).
        guard parts[0] != "multipart", parts[0] != "message" else { throw .mediaType }
        self.fileName = fileName
        self.mediaType = type
        self.bytes = bytes
    }

    private static func isFileName(_ name: String) -> Bool {
        guard (1...nameLimit).contains(name.count), name.utf8.count <= nameLimit * 4 else { return false }
        guard name != ".", name != "..", !MailText.hasControlCharacter(name) else { return false }
        return !name.utf8.contains { $0 == 0x2F || $0 == 0x5C }
    }

    private static func isToken(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { MailText.isLetterOrDigit($0) || "!#$&-^_.+".utf8.contains($0) }
    }
}
