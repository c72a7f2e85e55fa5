extension MailAttachment {
    /// The headers of this part, without CR LF at their ends.
    var fields: [String] {
        [
            contentType,
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment;\r\n \(fileNameParameter)",
        ]
    }

    /// On two lines when it does not fit on one of 78 characters (RFC 5322, section 2.1.1), as with spreadsheets.
    private var contentType: String {
        let line = "Content-Type: \(mediaType)"
        return line.utf8.count <= 78 ? line : "Content-Type:\r\n \(mediaType)"
    }

    /// `filename="x.pdf"`, or percent-encoded in pieces of a line each when it is long or not ASCII (RFC 2231,
    /// sections 3 and 4).
    private var fileNameParameter: String {
        if MailText.isPrintableASCII(fileName), fileName.utf8.count <= 60, !fileName.contains("\"") {
            return "filename=\"\(fileName)\""
        }
        let pieces = Self.pieces(fileName)
        guard pieces.count > 1 else { return "filename*=utf-8''\(pieces.joined())" }
        return pieces.enumerated()
            .map { "filename*\($0)*=\($0 == 0 ? "utf-8''" : "")\($1)" }
            .joined(separator: ";\r\n ")
    }

    /// Percent-encoded, cut between bytes into at most 50 characters each.
    private static func pieces(_ text: String) -> [String] {
        var pieces = [""]
        for byte in text.utf8 {
            let written = percentEncoded(byte)
            if pieces[pieces.count - 1].utf8.count + written.utf8.count > 50 { pieces.append("") }
            pieces[pieces.count - 1] += written
        }
        return pieces
    }

    private static func percentEncoded(_ byte: UInt8) -> String {
        guard !MailText.isLetterOrDigit(byte), !"-._~".utf8.contains(byte) else { return String(UnicodeScalar(byte)) }
        return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }
}
