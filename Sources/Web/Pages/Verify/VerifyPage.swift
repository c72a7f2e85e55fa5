import Domain
import Operations
import Wording

/// Checking a contract: the form, and what was found.
enum VerifyPage {
    static func form(_ setting: PageSetting, _ entry: FormEntry? = nil) -> Page {
        let say = setting.say
        let entry = entry ?? FormEntry(in: setting.language)
        let form = FormBlock(
            to: VerifyRoutes.path,
            [
                entry.input(
                    "file", say(VerifyPhrases.file), .file, hint: say(VerifyPhrases.fileHint),
                    accept: ".pdf,application/pdf")
            ],
            submit: say(VerifyPhrases.check), upload: true, panel: true
        )
        return Page(
            PageHead(say(VerifyPhrases.title), lead: say(VerifyPhrases.lead)), narrow: true,
            [.form(form), .heading(say(VerifyPhrases.howTitle)), .text(say(VerifyPhrases.how))]
        )
    }

    static func result(_ verification: Verification, _ setting: PageSetting) -> Page {
        let say = setting.say
        let verdict = Block.note(
            verification.sentence(in: setting.language), strong: say(verification.heading) + ".", verification.tone)
        let contract = verification.contract.map { facts(of: $0, setting) } ?? []
        let again = PageLink(say(VerifyPhrases.another), to: VerifyRoutes.path)
        return Page(PageHead(say(VerifyPhrases.title)), narrow: true, [verdict] + contract + [.links([again])])
    }

    private static func facts(of contract: VerifiedContract, _ setting: PageSetting) -> [Block] {
        let (say, language) = (setting.say, setting.language)
        let term = "\(DayText.long(contract.start, in: language)) – \(DayText.long(contract.end, in: language))"
        let facts = [
            FactsBlock.Fact(say(VerifyPhrases.number), contract.number, code: true),
            FactsBlock.Fact(say(VerifyPhrases.kind), contract.kind.label(in: language)),
            FactsBlock.Fact(say(VerifyPhrases.term), term),
            FactsBlock.Fact(say(VerifyPhrases.network), contract.network),
            FactsBlock.Fact(say(VerifyPhrases.sealed), InstantText.long(contract.sealedAt, in: language)),
        ]
        return [.heading(say(VerifyPhrases.facts)), .facts(facts), .hint(say(VerifyPhrases.factsNote))]
    }
}

extension Verification {
    fileprivate var tone: Tag.Tone {
        switch self {
        case .genuine: .good
        case .changed: .bad
        case .notOurs, .malformed: .warn
        }
    }
}
