import Domain
import Ledger
import Operations
import Wording

/// The mails of the network with their state; a coordinator can pass on the link of one that does not arrive.
enum MailsPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let after = OutboxId(visit.after())
        let mails = try await visit.desk.ask(ListMails(after: after, limit: Visit.listLength))
        let say = visit.say
        let list: Block =
            mails.isEmpty
            ? .empty(EmptyBlock(say(MailPhrases.none), say(MailPhrases.noneText)))
            : .rows(mails.map { row($0, visit) })
        return Page(
            PageHead(say(MailPhrases.title), lead: say(MailPhrases.lead)),
            ManagementTabs.block(visit) + MailRetries.block(mails, visit) + [list]
                + visit.pager(PagePath.mails.text, shown: mails.count, last: mails.last?.id.description)
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

    private static func row(_ mail: OutboxEntry, _ visit: Visit) -> RowsBlock.Row {
        let tries =
            mail.attempts > 0 && mail.state != .delivered
            ? visit.say(MailPhrases.tries(mail.attempts, failure: mail.lastFailure)) : nil
        // A month's mail brings papers and no link, one for signing a code.
        let button =
            mail.kind == .signingCode
            ? ActionsBlock.Button(visit.say(MailPhrases.showCode), to: visit.path(to: SitePath.mailCode(mail.id)))
            : ActionsBlock.Button(visit.say(MailPhrases.showLink), to: visit.path(to: SitePath.mailLink(mail.id)))
        return RowsBlock.Row(
            visit.label(mail.kind).capitalisedFirst, line: mail.recipient,
            hint: [InstantText.short(mail.createdAt), tries].compactMap { $0 }.joined(separator: ". "),
            tag: tag(mail, visit),
            buttons: (mail.papers == nil ? [button] : []) + MailRetries.buttons(mail, visit)
        )
    }

    private static func tag(_ mail: OutboxEntry, _ visit: Visit) -> Tag {
        switch mail.state {
        case .queued: Tag(visit.say(MailPhrases.queued), .calm)
        case .delivered: Tag(visit.say(MailPhrases.delivered), .good)
        case .parked: Tag(visit.say(MailPhrases.parked), .bad)
        }
    }
}
