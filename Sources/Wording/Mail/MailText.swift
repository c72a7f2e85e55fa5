package import Domain

/// A letter written out in one language, ready to be mailed.
///
/// The subject names no person and no code of one, and a candidate's subject does not name the network either: it may
/// light up on a telephone. Both bodies say the same; in the HTML everything is escaped.
package struct MailText: Hashable, Sendable {
    package let subject: String
    /// Plain text with `\n` line ends; a link stands on a line of its own.
    package let text: String
    /// A whole HTML document with tables and inline styles only, as Outlook wants it.
    package let html: String

    package init(_ letter: Letter, in language: Language) {
        subject = letter.sentences.subject.text(in: language)
        text = letter.plain(in: language)
        html = letter.html(in: language)
    }
}
