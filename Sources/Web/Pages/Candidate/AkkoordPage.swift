import Domain
import Operations
import Wording

/// May the card be shown? Both answers weigh the same.
enum AkkoordPage {
    static func show(_ visit: Visit, _ entry: FormEntry) -> Page {
        let say = visit.say
        let path = visit.path(to: SitePath.akkoord)
        return Page(
            PageHead(
                say(AkkoordPhrases.title), back: visit.link(AkkoordPhrases.readFirst, to: .mine),
                lead: say(AkkoordPhrases.lead)),
            narrow: true,
            [
                .bullets(AkkoordPhrases.points.map(say)),
                .answer(
                    AnswerBlock.Choice(say(AkkoordPhrases.yes), to: path, hidden: [HiddenField("answer", "yes")]),
                    AnswerBlock.Choice(say(AkkoordPhrases.no), to: path, hidden: [HiddenField("answer", "no")])
                ),
            ]
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let answer = fields.bool("answer")
        try fields.finish()
        if answer() {
            try await visit.desk.perform(GiveAkkoord())
            return visit.redirect(to: .mine, flash: .akkoordGiven)
        }
        try await visit.desk.perform(WithdrawAkkoord())
        return visit.redirect(to: .mine, flash: .akkoordNotGiven)
    }

    static func showWithdrawal(_ visit: Visit, _ entry: FormEntry) -> Page {
        let say = visit.say
        return Page(
            PageHead(say(AkkoordPhrases.withdrawTitle), back: visit.link(MyCardPhrases.title, to: .mine)), narrow: true,
            [
                .bullets(AkkoordPhrases.withdrawPoints.map(say)),
                .answer(
                    AnswerBlock.Choice(say(AkkoordPhrases.withdraw), to: visit.path(to: SitePath.withdrawAkkoord)),
                    AnswerBlock.Choice(leaving: visit.link(AkkoordPhrases.keep, to: .mine))
                ),
            ]
        )
    }

    static func withdraw(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        try fields.finish()
        try await visit.desk.perform(WithdrawAkkoord())
        return visit.redirect(to: .mine, flash: .akkoordWithdrawn)
    }
}
