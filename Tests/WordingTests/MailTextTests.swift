import Domain
import Testing
import Wording

@Suite("Mails")
struct MailTextTests {
    static let names = SampleLetters.all.map(\.name)

    private func letter(_ name: String) throws -> Letter {
        try #require(SampleLetters.all.first { $0.name == name }?.letter)
    }

    @Test("Every kind of mail is among the samples")
    func everyKind() {
        #expect(Set(SampleLetters.all.map(\.letter.kind)) == Set(MailKind.allCases))
    }

    @Test("Every letter is what its golden file holds", arguments: names, Language.allCases)
    func golden(name: String, language: Language) throws {
        let mail = MailText(try letter(name), in: language)
        try Golden.expect("\(mail.subject)\n\n\(mail.text)", equals: "\(name).\(language.rawValue).txt")
        try Golden.expect(mail.html, equals: "\(name).\(language.rawValue).html")
    }

    @Test(
        "A subject is short and names no person, no code and no organisation of a member", arguments: names,
        Language.allCases)
    func subjects(name: String, language: Language) throws {
        let subject = MailText(try letter(name), in: language).subject
        #expect((8...90).contains(subject.count))
        for telling in ["K-0", "V-0", "P-0", "2026-0007", "Voorbeeld", "Planner"] {
            #expect(!subject.contains(telling))
        }
    }

    @Test("The link stands on a line of its own, in text and in HTML", arguments: names, Language.allCases)
    func links(name: String, language: Language) throws {
        let letter = try letter(name)
        let mail = MailText(letter, in: language)
        guard letter.kind != .signingCode else {
            #expect(letter.link == nil && !mail.html.contains("<a "))
            return
        }
        #expect(mail.text.split(separator: "\n").contains { $0 == SampleLetters.link })
        let escaped = SampleLetters.link.replacing("&", with: "&amp;")
        #expect(
            mail.html.split(separator: "\n").contains { $0.hasPrefix("<a href=\"\(escaped)\"") && $0.hasSuffix("</a>") }
        )
    }

    @Test("No mail holds a forbidden word, an empty part or a placeholder", arguments: names, Language.allCases)
    func words(name: String, language: Language) throws {
        let mail = MailText(try letter(name), in: language)
        #expect(ForbiddenWords.found(in: mail.subject + mail.text).isEmpty)
        #expect(ForbiddenWords.healthTerm(in: mail.text) == nil)
        for leftover in ["\n\n\n", "  ", ": \n", "Optional", "nil", "\\(", "{{"] {
            #expect(!mail.text.contains(leftover))
        }
    }

    @Test(
        "A candidate reads no word of the ledger, nothing about health and no code of a person",
        arguments: Language.allCases)
    func candidates(language: Language) throws {
        #expect(SampleLetters.toCandidates.count == 15)
        for sample in SampleLetters.toCandidates {
            let mail = MailText(sample.letter, in: language)
            let words = ForbiddenWords.found(in: mail.subject + mail.text, among: ForbiddenWords.toCandidates)
            #expect(words.isEmpty, "\(sample.name): \(words)")
            #expect(!mail.text.contains("K-0042"))
            #expect(!mail.subject.contains(SampleLetters.network))
        }
    }

    @Test("A candidate's own reason for no is told to nobody by mail", arguments: ClaimReader.allCases)
    func ownReason(reader: ClaimReader) {
        func mail(_ reason: DeclineReason?) -> MailText {
            MailText(
                .claimDeclined(
                    network: SampleLetters.network, SampleLetters.claim, to: reader, reason: reason,
                    link: SampleLetters.link
                ),
                in: .dutch
            )
        }
        #expect(mail(.candidatePrefersNot) == mail(nil))
        #expect(mail(.hoursDoNotFit).text.contains("Reden: de uren passen niet") == (reader != .candidate))
    }

    @Test("HTML escapes whatever a name holds")
    func escapes() throws {
        let network = "A & B <script>\"x\"</script> 'c'"
        let day = try #require(SampleLetters.day)
        let mail = MailText(
            .memberInvitation(
                network: network, member: "<b>Vos</b>", until: day, link: "https://a.example/?\"onclick=\"x"),
            in: .english
        )
        #expect(mail.text.contains(network))
        #expect(!mail.html.contains("<script") && !mail.html.contains("<b>") && !mail.html.contains("\"onclick"))
        #expect(mail.html.contains("A &amp; B &lt;script&gt;&quot;x&quot;&lt;/script&gt; &#39;c&#39;"))
    }

    @Test("HTML needs nothing from outside and no style sheet", arguments: names)
    func selfContained(name: String) throws {
        let html = MailText(try letter(name), in: .dutch).html
        for outside in ["<img", "<style", "<script", "<link", "url(", "http://"] { #expect(!html.contains(outside)) }
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
        #expect(html.components(of: "<table") == html.components(of: "</table>"))
        #expect(html.components(of: "<p ") == html.components(of: "</p>"))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
