import Documents
import Domain
import Foundation
import Ledger
import Manuscript
import Testing
import Typesetting

@Suite struct ContractDocumentTests {
    /// What each contract holds by domain.md, section 6: its heading and words that cover it.
    private static let everyKind = [
        "Werkplek, leiding en begeleiding": "houdt", "Uren, werktijden, verlof en reizen": "opbouwschema",
        "Begin, verlenging en einde": "gesprek", "Ziekmelding en re-integratie": "vóór het begin van de werkdag",
        "Veilig en gezond werken": "risico-inventarisatie", "Schade en verzekering": "7:658 lid 4",
        "Controle vooraf": "VOG",
        "Evaluatie": "verslag", "Privacy en geheimhouding": "gezondheid", "Vragen en klachten": "regiocoördinator",
        "Slotbepalingen": "Nederlands recht",
    ]

    private static let ofKind: [PlacementKind: [String]] = [
        .secondment: [
            "7:658a", "niet de bedongen arbeid", "€\u{A0}14,50", "21% btw", "geen winst", "artikel 34", "g-rekening",
            "iedere 6 weken", "104 weken", "opzegtermijn van 14 dagen", "29b", "terug naar de uitlener",
        ],
        .trial: [
            "op proef", "geen vergoeding", "2 maanden in totaal", "rond 16 december 2026", "niet de bedongen arbeid",
        ],
        .trialUwv: ["vooraf heeft goedgekeurd", "2 november 2026", "6 maanden", "zonder proeftijd", "evenveel uren"],
        .workExperience: ["leerdoelen", "niet het plan", "werkritme", "3 maanden in totaal"],
    ]

    @Test(arguments: PlacementKind.allCases)
    func `Every heading of every kind is there`(_ kind: PlacementKind) throws {
        let text = Self.words(of: try SampleContract.document(kind).document)
        for (heading, words) in Self.everyKind {
            #expect(text.contains(heading), "\(heading)")
            #expect(text.contains(words), "\(words)")
        }
        for words in Self.ofKind[kind] ?? [] { #expect(text.contains(words), "\(words)") }
        #expect(text.contains("7:661"))
        #expect(text.contains("6:170"))
    }

    /// Nobody reads of brengen, halen or saldo in a paper that the candidate signs, nor of toestemming.
    @Test(arguments: PlacementKind.allCases)
    func `A contract uses kind words`(_ kind: PlacementKind) throws {
        let text = Self.words(of: try SampleContract.document(kind).document).lowercased()
        for word in ["halen", "saldo", "toestemming", "brengen", "gebracht", "diagnose"] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test(arguments: PlacementKind.allCases, [true, false])
    func `The same terms give the same bytes, with and without who brings`(_ kind: PlacementKind, _ isBrought: Bool)
        async throws
    {
        guard isBrought || kind == .trialUwv else { return }
        let typesetter = try Typesetter()
        let first = try await typesetter.pdf(of: SampleContract.document(kind, isBrought: isBrought).document)
        let second = try await typesetter.pdf(of: SampleContract.document(kind, isBrought: isBrought).document)
        #expect(first == second)
        let other = try await typesetter.pdf(
            of: SampleContract.document(kind, isBrought: isBrought, number: "2026-0008").document)
        #expect(first != other)
    }

    @Test func `Two sign where nobody brings, else three`() throws {
        for kind in PlacementKind.allCases {
            #expect(Self.signatories(of: try SampleContract.document(kind).document) == (kind == .trialUwv ? 2 : 3))
        }
        #expect(Self.signatories(of: try SampleContract.document(.trialUwv, isBrought: true).document) == 3)
    }

    @Test func `The picture of the hours is as long as the schedule, however long that is`() throws {
        #expect(try Self.weeks(until: "2027-01-15") == [3, 2, 4])
        #expect(try Self.weeks(until: "2099-12-31") == [3, 2, 173])
    }

    private static func weeks(until end: String) throws -> [Int] {
        func weeks(_ block: Block) -> [Int] {
            switch block {
            case .hoursChart(let chart): chart.steps.map(\.weeks)
            case .together(let blocks): blocks.flatMap(weeks)
            default: []
            }
        }
        return try SampleContract.document(.secondment, end: end).document.blocks.flatMap(weeks)
    }

    @Test func `The footer names the contract and its terms`() throws {
        let document = try SampleContract.document(.trial)
        let footer = document.document.footer
        #expect(footer.contains("2026-0007"))
        #expect(footer.contains(document.terms.digest.description.prefix(12)))
        #expect(document.document.banner == "Concept: laat deze tekst door een jurist toetsen.")
    }

    private static func signatories(of document: PrintedDocument) -> Int {
        func count(_ block: Block) -> Int {
            switch block {
            case .signatures(let block): block.signatories.count
            case .together(let blocks): blocks.map(count).reduce(0, +)
            default: 0
            }
        }
        return document.blocks.map(count).reduce(0, +)
    }

    /// Every word of the articles and their headings.
    private static func words(of document: PrintedDocument) -> String {
        func words(_ block: Block) -> String {
            switch block {
            case .article(let article):
                ([article.heading] + article.clauses.map { plain($0.text) }).joined(separator: "\n")
            case .heading(let heading): heading.text
            case .paragraph(let text), .note(let text): plain(text)
            case .bullets(let texts): texts.map(plain).joined(separator: "\n")
            case .together(let blocks): blocks.map(words).joined(separator: "\n")
            default: ""
            }
        }
        return document.blocks.map(words).joined(separator: "\n")
    }

    private static func plain(_ text: RichText) -> String {
        text.runs.map { run in if case .text(let words, _) = run { words } else { "" } }.joined()
    }
}
