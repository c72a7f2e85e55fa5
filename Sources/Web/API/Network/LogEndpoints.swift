import Domain
import Ledger
import Operations

/// What happened and what was mailed, for coordinators.
enum LogEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/events", "listEvents",
            "Lists who did what and who looked at what, the newest first; coordinators only.", query: events,
            gives: .list(NetworkViews.event) { String($0.sequence) }
        ) { call, asked in
            let list = ListEvents(
                subject: asked.subject, before: try asked.range.sequence(), limit: asked.range.limit
            )
            return ListPart(try await call.desk.ask(list), asked.range)
        },
        .get(
            "/outbox", "listMails", "Lists the mails with their state, the newest first; coordinators only.",
            query: mails, gives: .list(NetworkViews.mail) { $0.id.description }
        ) { call, asked in
            let after = try asked.range.id(of: OutboxEntry.self)
            let list = ListMails(asked.filter, after: after, limit: asked.range.limit)
            return ListPart(try await call.desk.ask(list), asked.range)
        },
        .get(
            "/outbox/{mail}", "showMail",
            "Shows a mail with its text, in which a personal link and a code are blotted out; coordinators only.",
            gives: .one(NetworkViews.shownMail)
        ) { call in
            try await call.desk.ask(ShowMail(mail: call.id("mail", of: OutboxEntry.self)))
        },
        .post(
            "/outbox/{mail}/retry", "retryMail",
            "Lets a mail that waits or was given up go out at once; a delivered one stays as it is.",
            repeated: .harmless, gives: .one(NetworkViews.mail)
        ) { call in
            try await call.desk.perform(RetryMail(mail: call.id("mail", of: OutboxEntry.self)))
        },
        .post(
            "/outbox/retry", "retryMails",
            "Lets every mail that was given up go out again, and says how many there were.",
            repeated: .harmless, gives: .one(NetworkViews.retriedMails)
        ) { call in
            try await call.desk.perform(RetryParkedMails())
        },
        .post(
            "/outbox/{mail}/link", "copyMailLink",
            "Shows the link that a mail brings to a coordinator, to be passed on; this is recorded.",
            repeated: .harmless, gives: .one(NetworkViews.mailLink)
        ) { call in
            try await call.desk.perform(CopyMailLink(mail: call.id("mail", of: OutboxEntry.self)))
        },
        .post(
            "/outbox/{mail}/code", "copySigningCode",
            "Shows the code for signing that a mail brings to a coordinator, to be passed on; this is recorded, also"
                + " with the signature.",
            repeated: .harmless, gives: .one(SigningViews.passedCode)
        ) { call in
            try await call.desk.perform(CopySigningCode(mail: call.id("mail", of: OutboxEntry.self)))
        },
    ]

    struct Asked {
        let subject: String?
        let range: ListRange
    }

    struct AskedMails {
        let filter: MailFilter
        let range: ListRange
    }

    private static let mails = Form("MailQuery") { fields in
        let state = fields.optional("state", .choice(of: OutboxEntry.State.self))
        let kind = fields.optional("kind", .choice(of: MailKind.self))
        let range = fields.range()
        return { AskedMails(filter: MailFilter(state: state(), kind: kind()), range: range()) }
    }

    private static let events = Form("EventQuery") { fields in
        let subject = fields.optionalString("subject", maximum: 100)
        let range = fields.range()
        return { Asked(subject: subject(), range: range()) }
    }
}
