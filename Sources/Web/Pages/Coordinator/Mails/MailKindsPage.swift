import Domain
import Hummingbird
import Operations
import Wording

/// An example of every mail, so that a coordinator knows what people get.
enum MailKindsPage {
    static func list(_ visit: Visit) throws -> Page {
        try visit.desk.mustBeCoordinator()
        let rows = samples(visit).map { sample in
            RowsBlock.Row(
                visit.label(sample.letter.kind).capitalisedFirst, to: visit.path(to: SitePath.mailKind(sample.name)),
                line: MailText(sample.letter, in: visit.language).subject
            )
        }
        let head = PageHead(
            visit.say(MailPhrases.kinds), back: visit.link(MailPhrases.title, to: .mails),
            lead: visit.say(MailPhrases.kindsLead)
        )
        return Page(head, [.rows(rows)])
    }

    static func example(_ visit: Visit) throws -> Page {
        try visit.desk.mustBeCoordinator()
        let name = visit.context.parameters.get("name")
        guard let sample = samples(visit).first(where: { $0.name == name }) else { throw Refusal(.notFound) }
        let texts = Language.allCases.map { language -> Block in
            let text = MailText(sample.letter, in: language)
            return .panel(text.subject, [.letter(text.text)])
        }
        return Page(
            PageHead(
                visit.label(sample.letter.kind).capitalisedFirst,
                back: visit.link(MailPhrases.kinds, to: SitePath.mailKinds), hint: visit.say(MailPhrases.invented)
            ),
            texts
        )
    }

    private static func samples(_ visit: Visit) -> [LetterSample] {
        LetterSamples(
            network: visit.desk.network.name, link: visit.desk.address(of: .home), day: visit.desk.today
        ).all
    }
}
