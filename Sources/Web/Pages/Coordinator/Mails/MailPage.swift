import Domain
import Ledger
import Operations
import Wording

/// One mail as it was sent. What opens somebody's door is blotted out in it; a button shows that, and records it.
enum MailPage {
    static func show(_ visit: Visit) async throws -> Page {
        let mail = try await visit.desk.ask(ShowMail(mail: visit.context.id("id", of: OutboxEntry.self)))
        let entry = mail.entry
        let buttons = (mail.words == nil ? [] : buttons(entry, visit)) + MailRetries.buttons(entry, visit)
        let say = visit.say
        return Page(
            PageHead(
                visit.label(entry.kind).capitalisedFirst, tag: MailsPage.tag(entry, visit),
                back: visit.link(MailPhrases.title, to: .mails)
            ),
            [.facts(facts(entry, visit))] + (buttons.isEmpty ? [] : [.actions(ActionsBlock(buttons: buttons))])
                + [
                    mail.words.map { .panel($0.subject, [.letter($0.text)]) }
                        ?? .note(say(MailPhrases.forgotten), .plain)
                ] + (mail.words?.isBlotted ?? false ? [.hint(say(MailPhrases.blotted))] : [])
        )
    }

    static func link(_ visit: Visit, _ form: FormInput) async throws -> Page {
        try form.fields.finish()
        let address = try await visit.desk.perform(CopyMailLink(mail: visit.context.id("id", of: OutboxEntry.self)))
        return PassableLinkPage.page(address, hint: nil, back: visit.link(MailPhrases.title, to: .mails), visit)
    }

    /// The code for signing that a mail brings.
    static func code(_ visit: Visit, _ form: FormInput) async throws -> Page {
        try form.fields.finish()
        let code = try await visit.desk.perform(CopySigningCode(mail: visit.context.id("id", of: OutboxEntry.self)))
        return Page(
            PageHead(
                visit.say(MailPhrases.codeTitle), back: visit.link(MailPhrases.title, to: .mails),
                lead: visit.say(MailPhrases.codeText)
            ),
            narrow: true, [.panel(nil, [.code(code)]), .hint(visit.say(MailPhrases.codeHint))]
        )
    }

    /// Shows what a mail hides: a personal link, or the code for signing. Any other link stands in its text.
    static func buttons(_ mail: OutboxEntry, _ visit: Visit) -> [ActionsBlock.Button] {
        guard mail.state != .ended else { return [] }
        if mail.kind == .signingCode {
            let path = visit.path(to: SitePath.mailCode(mail.id))
            return [ActionsBlock.Button(visit.say(MailPhrases.showCode), to: path, about: mail.recipient)]
        }
        guard mail.bringsPersonalLink else { return [] }
        let path = visit.path(to: SitePath.mailLink(mail.id))
        return [ActionsBlock.Button(visit.say(MailPhrases.showLink), to: path, about: mail.recipient)]
    }

    private static func facts(_ mail: OutboxEntry, _ visit: Visit) -> [FactsBlock.Fact] {
        let say = visit.say
        return [
            FactsBlock.Fact(say(MailPhrases.recipient), MailsPage.recipient(mail, visit)),
            FactsBlock.Fact(say(MailPhrases.madeAt), InstantText.short(mail.createdAt)),
            (MailsPage.ending(mail, visit) ?? MailsPage.tries(mail, visit)).map {
                FactsBlock.Fact(say(MailPhrases.attempts), $0)
            },
            mail.state == .queued
                ? FactsBlock.Fact(say(MailPhrases.nextAttempt), InstantText.short(mail.nextAttemptAt)) : nil,
        ].compactMap { $0 }
    }
}
