import Domain
import Ledger
import Mail
import Secrets
import Storage
import Wording

/// A mail of the outbox as it goes out, with its papers. The Message-ID follows from the entry, so every try has the
/// same.
///
/// Throws `SecretFault.notAuthentic` for one whose words are gone.
struct ComposedMail: Inquiry {
    let entry: OutboxEntry

    func answer(at desk: Desk, in scope: ReadScope) throws -> MailMessage {
        guard let words = try scope.words(of: entry, at: desk) else { throw SecretFault.notAuthentic }
        let files = try entry.papers.map { try scope.monthFiles($0.month, of: $0.account, in: entry.language) } ?? []
        let sender = try scope.mailSender(at: desk)
        let contact = try scope.mailContact(at: desk)
        let address = entry.state == .delivered ? entry.recipient : entry.newAddress ?? entry.recipient
        return try MailMessage(
            id: MessageID("\(entry.id)@\(desk.equipment.mailDomain)"), dateSeconds: entry.createdAt.secondsSinceEpoch,
            from: MailAddress(sender, name: desk.network.name), to: [MailAddress(words.address ?? address)],
            subject: words.subject, text: words.text, html: words.html,
            attachments: try files.map {
                try MailAttachment(fileName: $0.name, mediaType: $0.mediaType, bytes: $0.bytes)
            },
            headers: [.automaticallySubmitted]
                + (try contact.map { [.replyTo(try MailAddress($0.email, name: desk.network.name))] } ?? [])
                + (try words.unsubscribe.map { [.unsubscribeByOneClick(try MailLink($0))] } ?? [])
        )
    }
}
