import Domain
import Operations
import Wording

/// The candidate says in own words what work is wished for.
enum WishesPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        let mine = try await visit.desk.ask(MyCard())
        let say = visit.say
        let form = FormBlock(
            to: visit.path(to: SitePath.wishes),
            [
                entry.area(
                    "wishes", say(MyCardPhrases.wishes), value: mine.card.wishes, hint: say(MyCardPhrases.wishesHint))
            ],
            submit: say(FramePhrases.save), cancel: visit.link(FramePhrases.cancel, to: .mine)
        )
        let back = visit.link(MyCardPhrases.title, to: .mine)
        return Page(PageHead(say(MyCardPhrases.wishesTitle), back: back), narrow: true, [.form(form)])
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let wishes = fields.optional("wishes", .freeText())
        try fields.finish()
        try await visit.desk.perform(CorrectWishes(wishes: wishes()))
        return visit.redirect(to: .mine, flash: .wishesCorrected)
    }
}
