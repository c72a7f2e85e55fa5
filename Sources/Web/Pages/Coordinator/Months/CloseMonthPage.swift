import Domain
import Ledger
import Operations
import Wording

/// Closes a month, after asking once more.
enum CloseMonthPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let month = try visit.context.month()
        try await visit.desk.ask(CheckClosing(month: month))
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: SitePath.month(month, "sluiten")),
            [entry.box("confirm", say(MonthPhrases.confirmation), say(MonthPhrases.haveChecked), required: true)],
            submit: say(MonthPhrases.close(month)), cancel: visit.link(FramePhrases.noBack, to: .month(month)),
            danger: true
        )
        return Page(
            PageHead(say(MonthPhrases.closeTitle(month))), narrow: true,
            [
                .panel(
                    nil,
                    [
                        .note(say(FramePhrases.cannotBeUndone), .warn), .bullets(MonthPhrases.points(month).map(say)),
                        .form(form),
                    ],
                    confirmation: true
                )
            ]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let isSure = fields.bool("confirm")
        _ = fields.derived { () throws(Refusal) in
            guard isSure() else { throw Refusal(.fieldMissing, at: "/confirm") }
        }
        try fields.finish()
        let record = try await CloseMonth(month: visit.context.month()).run(at: visit.desk)
        return visit.redirect(to: .month(record.month), flash: .monthClosed)
    }
}
