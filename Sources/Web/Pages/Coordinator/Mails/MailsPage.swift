import Domain
import Ledger
import Operations
import Wording

/// The mails of the network with their state; a coordinator can pass on the link of one that does not arrive.
enum MailsPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let filter = MailFilter(
            state: visit.query("state").flatMap(OutboxEntry.State.init(rawValue:)),
            kind: visit.query("kind").flatMap(MailKind.init(rawValue:))
        )
        let after = OutboxId(visit.after())
        let mails = try await visit.desk.ask(ListMails(filter, after: after, limit: Visit.listLength))
        let say = visit.say
        let nothing =
            filter == MailFilter()
            ? EmptyBlock(say(MailPhrases.none), say(MailPhrases.noneText))
            : EmptyBlock(say(MailPhrases.noneFound), say(MailPhrases.noneFoundText))
        let list: Block = mails.isEmpty ? .empty(nothing) : .rows(mails.map { row($0, visit) })
        let head = PageHead(
            say(MailPhrases.title), lead: say(MailPhrases.lead),
            actions: [visit.link(MailPhrases.kinds, to: SitePath.mailKinds)]
        )
        let retries = try await MailRetries.block(visit)
        return Page(
            head,
            ManagementTabs.block(visit) + [.filters(filters(visit))] + retries + [list]
                + pager(filter, mails, visit)
        )
    }

    private static func filters(_ visit: Visit) -> FiltersBlock {
        let any = visit.say(CommonPhrases.any)
        return FiltersBlock(
            label: visit.say(MailPhrases.search),
            fields: [
                visit.searched.select(
                    "state", visit.say(MailPhrases.state), Choice.all(of: OutboxEntry.State.self, in: visit.language),
                    none: any
                ),
                visit.searched.select(
                    "kind", visit.say(MailPhrases.kind), Choice.all(of: MailKind.self, in: visit.language), none: any
                ),
            ],
            submit: visit.say(CommonPhrases.search)
        )
    }

    private static func pager(_ filter: MailFilter, _ mails: [OutboxEntry], _ visit: Visit) -> [Block] {
        guard mails.count == Visit.listLength, let last = mails.last else { return [] }
        let kept = [
            filter.state.map { "state=\($0.rawValue)" }, filter.kind.map { "kind=\($0.rawValue)" },
            "after=\(Cursor(key: last.id.description).text)",
        ].compactMap { $0 }
        let next = visit.link(FramePhrases.more, to: "\(PagePath.mails.text)?\(kept.joined(separator: "&"))")
        return [.pager(PagerBlock(label: visit.say(FramePhrases.browse), first: nil, next: next))]
    }

    private static func row(_ mail: OutboxEntry, _ visit: Visit) -> RowsBlock.Row {
        let hints = [InstantText.short(mail.createdAt), tries(mail, visit), ending(mail, visit)]
        return RowsBlock.Row(
            visit.label(mail.kind).capitalisedFirst, to: visit.path(to: SitePath.mail(mail.id)),
            line: recipient(mail, visit),
            hint: hints.compactMap { $0 }.joined(separator: ". "),
            tag: tag(mail, visit),
            buttons: MailPage.buttons(mail, visit) + MailRetries.buttons(mail, visit)
        )
    }

    /// How often it was tried and why it waits, with the server's words; nil for one that meets no trouble.
    static func tries(_ mail: OutboxEntry, _ visit: Visit) -> String? {
        guard mail.metTrouble else { return nil }
        return visit.say(MailPhrases.tries(mail.attempts, failure: mail.lastFailure))
    }

    /// Why it is not sent any more and what to do; nil for any other.
    static func ending(_ mail: OutboxEntry, _ visit: Visit) -> String? {
        mail.ending.map { visit.say(MailPhrases.ended(mail.kind, for: $0)) }
    }

    /// To whom it goes, with the address that its user has now.
    static func recipient(_ mail: OutboxEntry, _ visit: Visit) -> String {
        guard mail.state != .delivered, let address = mail.newAddress else { return mail.recipient }
        return visit.say(MailPhrases.recipientNow(mail.recipient, address))
    }

    static func tag(_ mail: OutboxEntry, _ visit: Visit) -> Tag {
        let tone: Tag.Tone =
            switch mail.state {
            case .queued: .calm
            case .delivered: .good
            case .parked: .bad
            case .ended: .calm
            }
        return Tag(visit.label(mail.state), tone)
    }
}
