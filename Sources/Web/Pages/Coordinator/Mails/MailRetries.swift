import Domain
import Ledger
import Operations
import Wording

/// Letting mails go out again: one that waits or was given up, or all that were given up.
enum MailRetries {
    static func one(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        _ = try await visit.desk.perform(RetryMail(mail: visit.context.id("id", of: OutboxEntry.self)))
        return visit.redirect(to: .mails, flash: .mailRetried)
    }

    static func all(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        _ = try await visit.desk.perform(RetryParkedMails())
        return visit.redirect(to: .mails, flash: .mailRetried)
    }

    /// The button above the list, when any mail was given up, on whichever page it stands.
    static func block(_ visit: Visit) async throws -> [Block] {
        let parked = try await visit.desk.ask(ListMails(MailFilter(state: .parked), limit: 1))
        guard !parked.isEmpty else { return [] }
        let button = ActionsBlock.Button(
            visit.say(MailPhrases.retryAll), to: visit.path(to: SitePath.mailRetries), quiet: false)
        return [.actions(ActionsBlock(buttons: [button]))]
    }

    /// The button of a mail that was tried and not delivered, or waits for the mail server.
    static func buttons(_ mail: OutboxEntry, _ visit: Visit) -> [ActionsBlock.Button] {
        guard mail.metTrouble else { return [] }
        let path = visit.path(to: SitePath.mailRetry(mail.id))
        let words = mail.newAddress == nil ? MailPhrases.retry : MailPhrases.sendToNewAddress
        return [ActionsBlock.Button(visit.say(words), to: path, about: mail.recipient)]
    }
}
