extension MailMessage {
    /// The message as it goes over the wire (RFC 5322, MIME): every line ends in CR LF, and equal messages give equal
    /// bytes.
    package var bytes: [UInt8] { Array(fields.utf8) + content }

    /// The headers that stand outside what S/MIME signs, each ending in CR LF.
    package var fields: String {
        let own = [
            "Date: \(MailDate.text(seconds: dateSeconds))",
            "From: \(HeaderText.mailbox(from))",
            "To: \(to.map(HeaderText.mailbox).joined(separator: ",\r\n "))",
            "Subject: \(HeaderText.unstructured(subject))",
            "Message-ID: <\(id.text)>",
            "MIME-Version: 1.0",
        ]
        return (own + headers.flatMap(\.lines)).map { $0 + "\r\n" }.joined()
    }

    /// The MIME entity: content headers, an empty line, and the body. This is what S/MIME signs.
    package var content: [UInt8] { entity.bytes }

    /// multipart/mixed of multipart/alternative and attachments, leaving out a level that would hold one part only.
    private var entity: MIMEEntity {
        let plain = MIMEEntity.text(text, subtype: "plain")
        let body = html.map { html in
            MIMEEntity.multipart(
                subtype: "alternative", boundary: boundary("alternative"), parts: [plain, .text(html, subtype: "html")]
            )
        }
        guard !attachments.isEmpty else { return body ?? plain }
        let parts = [body ?? plain] + attachments.map { MIMEEntity.attachment($0) }
        return .multipart(subtype: "mixed", boundary: boundary("mixed"), parts: parts)
    }

    /// `=_` can stand neither in quoted-printable nor in base64 (RFC 2045, section 6.7), so no content holds the
    /// boundary.
    private func boundary(_ level: String) -> String { "=_\(level)_\(id.fingerprint)" }
}
