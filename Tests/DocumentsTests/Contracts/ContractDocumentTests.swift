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
            "7:658a", "niet de bedongen arbeid", "€\u{A0}24,50", "21 procent btw", "geen winst", "artikel 34",
            "g-rekening", "iedere 6 weken", "104 weken", "opzegtermijn van 14 dagen", "29b", "terug naar de uitlener",
            "door aan een ander",
        ],
        .trial: [
            "op proef", "geen vergoeding", "2 maanden in totaal", "rond 16 december 2026", "niet de bedongen arbeid",
        ],
        .trialUwv: [
            "vooraf heeft goedgekeurd", "2 november 2026", "6 maanden", "zonder proeftijd", "7 maanden",
            "24 uur per week",
        ],
        .workExperience: ["leerdoelen", "niet het plan", "werkritme", "3 maanden in totaal"],
    ]

    @Test(arguments: PlacementKind.allCases)
    func `Every heading of every kind is there`(_ kind: PlacementKind) throws {
        let text = try SampleContract.document(kind).text.text
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
        let text = try SampleContract.document(kind).text.text.lowercased()
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

    @Test func `The footer names the contract and the hash of its text`() throws {
        let contract = try SampleContract.document(.trial)
        #expect(contract.document.footer.contains("2026-0007"))
        #expect(contract.document.footer.contains(contract.text.shortHash))
        #expect(contract.readingCopy.footer.contains(contract.text.shortHash))
        #expect(contract.text.hash != (try SampleContract.document(.trial, employee: "P.J. Schuitemaaker").text.hash))
        #expect(contract.text == BindingText(keeping: contract.text.text))
    }

    @Test func `It calls itself a draft until a lawyer checked it, and then says who did`() throws {
        let draft = try SampleContract.document(.secondment)
        #expect(draft.document.banner == "Concept: laat deze tekst door een jurist toetsen.")
        #expect(draft.readingCopy.banner == "Draft: have a lawyer check this text.")
        let review = ClauseReview(
            lawyer: "mr. K. de Wit", reviewedOn: try SampleContract.day("2026-10-30"), recordedAt: draft.issuedAt,
            by: "user", textsHash: draft.clauses.digest
        )
        let checked = try SampleContract.document(.secondment, review: review)
        #expect(checked.document.banner == nil)
        #expect(checked.text == draft.text)
        let rows = checked.document.blocks.flatMap(Self.particulars)
        #expect(rows.contains(Particular("Modeltekst getoetst door", "mr. K. de Wit, 30 oktober 2026")))
    }

    @Test func `The warning about the no-riskpolis stands where a hire may come too early`() throws {
        func warns(_ kind: PlacementKind, _ fill: SampleContract.Fill) throws -> Bool {
            try SampleContract.document(kind, fill).document.blocks.contains { block in
                if case .callout = block { true } else { false }
            }
        }
        #expect(try warns(.secondment, .full))
        #expect(try warns(.trial, .full))
        #expect(try !warns(.secondment, .bare))
        #expect(try !warns(.trialUwv, .full))
        #expect(try !warns(.workExperience, .full))
    }

    @Test func `What a law changes on a day, it changes in contracts from that day on`() throws {
        let before = try SampleContract.document(.secondment, start: "2026-12-31", end: "2027-03-01").text.text
        let after = try SampleContract.document(.secondment, start: "2027-01-01", end: "2027-03-01").text.text
        #expect(before.contains("en moet vanaf 1 januari 2027 zijn toegelaten"))
        #expect(after.contains("moet daarvoor zijn toegelaten"))
    }

    private static func weeks(until end: String) throws -> [Int] {
        func weeks(_ block: Block) -> [Int] {
            switch block {
            case .hoursChart(let chart): chart.steps.map(\.weeks)
            case .together(let blocks): blocks.flatMap(weeks)
            default: []
            }
        }
        return try SampleContract.document(.workExperience, end: end).document.blocks.flatMap(weeks)
    }

    private static func particulars(_ block: Block) -> [Particular] {
        switch block {
        case .particulars(let particulars): particulars.rows
        case .together(let blocks): blocks.flatMap(particulars)
        default: []
        }
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
}
