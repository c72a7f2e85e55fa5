import Domain
import Ledger
import Operations

/// The network itself: who one is in it, what it decided, what happened, what it mailed.
enum NetworkViews {
    static let network = View<Domain.Network>(
        "Network",
        [
            .field("id") { $0.id },
            .field("slug") { $0.slug },
            .field("name") { $0.name },
            .choice("state") { $0.state },
        ]
    )

    static let named = View<Member>(
        "OwnMember",
        [
            .field("id") { $0.id },
            .field("code") { $0.code },
            .field("name") { $0.name },
            .choice("state") { $0.state },
        ]
    )

    static let me = View<MyselfAnswer>(
        "Me",
        [
            .object("network", network) { $0.network },
            .field("actor") { $0.actor.label },
            .field("acts_for_network") { $0.actor.actsForNetwork },
            .field("read_only") { $0.actor.readOnly },
            .optionalObject("user", PeopleViews.user) { $0.user },
            .objects("members", named) { $0.members },
        ]
    )

    static let setting = View<NetworkSetting>(
        "Setting",
        [
            .choice("name") { $0.name },
            .field("valid_from") { $0.validFrom },
            .field("value") { $0.value },
        ]
    )

    static let rules = View<LedgerRules>(
        "LedgerRules",
        [
            .field("placement_amount_hundredths") { $0.placementAmount },
            .field("days_to_final") { $0.daysToFinal },
            .choices("reversing_outcomes") { rules in
                PlacementOutcome.allCases.filter(rules.reversingOutcomes.contains)
            },
            .field("debit_once_per_candidate") { $0.debitsOncePerCandidate },
            .field("book_scheduled_hours") { $0.booksScheduledHours },
            .field("window_months") { $0.windowMonths },
            .field("room_base") { $0.roomBase },
            .field("room_per_hundred_employees") { $0.roomPerHundredEmployees },
            .field("room_maximum") { $0.roomMaximum },
            .field("correction_answer_working_days") { $0.correctionAnswerDays },
        ]
    )

    static let settings = View<ShowSettings.Answer>(
        "Settings",
        [
            .objects("decisions", setting) { $0.decisions },
            .object("rules_today", rules) { $0.rules },
            .field("on") { $0.day },
            .object("rules", rules) { $0.rulesOnDay },
            .choices("counted_kinds") { settings in PlacementKind.allCases.filter(settings.countedKinds.contains) },
            .field("earliest_change") { $0.earliest },
        ]
    )

    static let event = View<Event>(
        "Event",
        [
            .field("sequence") { $0.sequence },
            .field("at") { $0.at },
            .field("actor") { $0.actor },
            .field("on_behalf_of") { $0.onBehalfOf },
            .choice("verb") { $0.verb },
            .field("subject_kind") { $0.subjectKind },
            .field("subject") { $0.subject },
            .field("detail") { $0.detail },
            .field("hash") { $0.hash },
        ]
    )

    static let mail = View<OutboxEntry>(
        "Mail",
        [
            .field("id") { $0.id },
            .choice("kind") { $0.kind },
            .field("recipient") { $0.recipient },
            .choice("language") { $0.language },
            .choice("state") { $0.state },
            .field("created_at") { $0.createdAt },
            .field("next_attempt_at") { $0.state == .queued ? $0.nextAttemptAt : nil },
            .field("attempts") { $0.attempts },
            .field("last_failure") { $0.lastFailure },
            .optionalChoice("ended_for") { $0.ending },
            .field("month") { $0.papers?.month },
        ]
    )

    static let shownMail = View<ShowMail.Answer>(
        "ShownMail",
        [
            .object("mail", mail) { $0.entry },
            .field("subject") { $0.words?.subject },
            .field("text") { $0.words?.text },
        ]
    )

    static let weeklyMail = View<Bool>("WeeklyMail", [.field("wanted") { $0 }])

    static let retriedMails = View<Int>("RetriedMails", [.field("count") { $0 }])

    static let mailLink = View<String>("MailLink", [.field("link") { $0 }])
}
