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
                title(sample, visit), to: visit.path(to: SitePath.mailKind(sample.name)),
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
        let sample = try sample(visit)
        let texts = Language.allCases.map { language -> Block in
            let text = MailText(sample.letter, in: language)
            let sheet = DocumentBlock(
                visit.path(to: SitePath.mailKind(sample.name, language)), mediaType: "text/html", name: text.subject,
                fallback: "", open: "\(visit.say(MailPhrases.openAlone)) (\(visit.label(language)))"
            )
            return .panel(
                text.subject,
                [.document(sheet), .heading(visit.say(MailPhrases.asText), minor: true), .letter(text.text)])
        }
        return Page(
            PageHead(
                title(sample, visit), back: visit.link(MailPhrases.kinds, to: SitePath.mailKinds),
                hint: visit.say(MailPhrases.invented)
            ),
            texts
        )
    }

    /// The example as a mail program shows it.
    static func sheet(_ visit: Visit) throws -> FileResponse {
        let sample = try sample(visit)
        guard let language = visit.context.parameters.get("language").flatMap(Language.init(rawValue:)) else {
            throw Refusal(.notFound)
        }
        let text = MailText(sample.letter, in: language)
        return FileResponse(
            Array(text.html.utf8), mediaType: "text/html; charset=utf-8",
            name: "\(sample.name).\(language.rawValue).html", isShown: true
        )
    }

    private static func sample(_ visit: Visit) throws -> LetterSample {
        try visit.desk.mustBeCoordinator()
        let name = visit.context.parameters.get("name")
        guard let sample = samples(visit).first(where: { $0.name == name }) else { throw Refusal(.notFound) }
        return sample
    }

    private static func title(_ sample: LetterSample, _ visit: Visit) -> String {
        [visit.label(sample.letter.kind).capitalisedFirst, sample.reader.map { visit.say($0) }].compactMap { $0 }
            .joined(separator: ", ")
    }

    private static func samples(_ visit: Visit) -> [LetterSample] {
        LetterSamples(
            network: visit.desk.network.name, link: visit.desk.address(of: .home), day: visit.desk.today
        ).all
    }
}
