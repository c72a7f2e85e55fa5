import Domain
import Ledger

/// The one layout of all mails: a white sheet on a calm ground, tables for Outlook, styles inline for everybody.
extension Letter {
    /// The body as a whole HTML document.
    func html(in language: Language) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(sentences.subject.text(in: language).escapedForHTML)</title>
        </head>
        <body style="margin:0;padding:0;background-color:#f3f1ec;">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f3f1ec">
        <tr><td align="center" style="padding:24px 12px;">
        <table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" \
        style="width:100%;max-width:560px;border:1px solid #d9d4c8;">
        <tr><td style="padding:20px 28px;border-bottom:1px solid #d9d4c8;\(Self.small)">\
        \(network.escapedForHTML)</td></tr>
        <tr><td style="padding:20px 28px;\(Self.normal)">
        \(sheet(language).joined(separator: "\n"))
        </td></tr>
        </table>
        </td></tr>
        </table>
        </body>
        </html>

        """
    }

    private static let font = "font-family:Arial,Helvetica,sans-serif;"
    private static let normal = "\(font)font-size:16px;line-height:24px;color:#22261f;"
    private static let small = "\(font)font-size:14px;line-height:20px;color:#565b51;"

    private func sheet(_ language: Language) -> [String] {
        var parts = [paragraph(escaped(Self.greeting, language)), paragraph(escaped(sentences.opening, language))]
        if !facts.isEmpty { parts.append(figures(language)) }
        parts += sentences.rest.map { paragraph(escaped($0, language)) }
        if let action { parts.append(button(action, language)) }
        parts += further.map { action in
            paragraph("\(escaped(action.words, language)):<br>\n\(anchor(action.link))", style: "word-break:break-all;")
        }
        if let proof {
            // 12 pixels, so that the 64 digits fit the sheet in Outlook, which does not break them.
            let words = "\(escaped(Self.proofName, language)):<br>\n\(proof.description.escapedForHTML)"
            parts.append(paragraph(words, style: "\(Self.small)font-size:12px;word-break:break-all;"))
        }
        parts += notes.map { paragraph(escaped($0, language), style: Self.small) }
        if let unsubscribe {
            let words = "\(escaped(Self.unsubscribing, language))<br>\n\(anchor(unsubscribe))"
            parts.append(paragraph(words, style: "\(Self.small)word-break:break-all;"))
        }
        parts.append(paragraph("\(escaped(Self.farewell, language))<br>\n\(network.escapedForHTML)"))
        if let contact { parts.append(paragraph(contact.line.text(in: language).escapedForHTML, style: Self.small)) }
        return parts
    }

    private func paragraph(_ html: String, style: String = "") -> String {
        "<p style=\"margin:0 0 16px 0;\(style)\">\(html)</p>"
    }

    private func figures(_ language: Language) -> String {
        let rows = facts.map { fact in
            """
            <tr><td valign="top" style="padding:4px 16px 4px 0;\(Self.normal)">\(escaped(fact.name, language))</td>\
            <td valign="top" style="padding:4px 0;\(Self.normal)">\
            <strong>\(escaped(fact.value, language))</strong></td></tr>
            """
        }
        return """
            <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px 0;">
            \(rows.joined(separator: "\n"))
            </table>
            """
    }

    /// A button that Outlook draws too, and below it the same link on a line of its own.
    private func button(_ action: MailAction, _ language: Language) -> String {
        """
        <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 12px 0;">
        <tr><td bgcolor="#1d5c4a" style="padding:12px 22px;border-radius:4px;">\
        <a href="\(action.link.escapedForHTML)" style="\(Self.font)font-size:16px;color:#ffffff;\
        text-decoration:none;">\
        \(escaped(action.words, language))</a></td></tr>
        </table>
        <p style="margin:0 0 16px 0;\(Self.small)word-break:break-all;">
        \(anchor(action.link))
        </p>
        """
    }

    /// A link that is read as its own address.
    private func anchor(_ link: String) -> String {
        "<a href=\"\(link.escapedForHTML)\" style=\"color:#1d5c4a;\">\(link.escapedForHTML)</a>"
    }

    private func escaped(_ words: Labels, _ language: Language) -> String {
        words.text(in: language).escapedForHTML.keepingCodesWhole
    }
}
