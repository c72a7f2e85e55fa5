import Foundation

/// A part of a message: headers, an empty line, and a body in 7-bit lines of at most 76 characters.
indirect enum MIMEEntity {
    /// Text in UTF-8, quoted-printable.
    case text(String, subtype: String)
    /// A file in base64.
    case attachment(MailAttachment)
    /// Parts between boundaries.
    case multipart(subtype: String, boundary: String, parts: [MIMEEntity])

    /// The exact bytes, ending in CR LF.
    var bytes: [UInt8] {
        switch self {
        case .text(let text, let subtype):
            let fields = [
                "Content-Type: text/\(subtype); charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
            ]
            return Self.head(fields) + QuotedPrintable.encode(text)
        case .attachment(let attachment):
            return Self.head(attachment.fields) + Self.base64(attachment.bytes)
        case .multipart(let subtype, let boundary, let parts):
            let delimiter = Array("--\(boundary)\r\n".utf8)
            let body = parts.flatMap { delimiter + $0.bytes + Array("\r\n".utf8) }
            let type = "Content-Type: multipart/\(subtype);\r\n boundary=\"\(boundary)\""
            return Self.head([type]) + body + Array("--\(boundary)--\r\n".utf8)
        }
    }

    private static func head(_ fields: [String]) -> [UInt8] {
        Array(fields.map { $0 + "\r\n" }.joined().utf8) + Array("\r\n".utf8)
    }

    /// Lines of 76 characters, each ending in CR LF.
    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let lines = Data(bytes).base64EncodedString(
            options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]
        )
        return Array(lines.utf8) + Array("\r\n".utf8)
    }
}
