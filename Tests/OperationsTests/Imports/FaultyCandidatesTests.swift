import Domain
import Storage
import Tables
import Testing
import Wording

@testable import Operations

/// `kandidaten-fout.csv`: one good row among rows with a fault each.
@Suite struct FaultyCandidatesTests {
    /// Line, column, name of the column and code of every fault, in the order of the file.
    private static let expected: [(Int, Int, String?, RefusalCode)] = [
        (2, 6, "eerste_ziektedag", .dayInvalid),
        (3, 2, "lid_kvk", .kvkUnknown),
        (4, 4, "email", .emailInvalid),
        (5, 9, "uren_per_week", .numberOutOfRange),
        (6, 15, "wensen", .textNamesHealth),
        (7, 15, "wensen", .textHoldsCitizenNumber),
        (8, 14, "voorwaarden", .choiceUnknown),
        (9, 16, nil, .rowUneven),
        (10, 15, "wensen", .rowUneven),
        (11, 1, "referentie", .candidateReferenceTaken),
        (12, 5, "telefoon", .rowUneven),
        (13, 13, "vaardigheden", .rowUneven),
    ]

    @Test func everyFaultIsToldWithItsLineAndColumnAndNothingIsWritten() async throws {
        let sample = try await withMembers()
        let report = try await sample.take(.candidates, SampleFile.faultyCandidates.bytes())
        #expect(report.fate == .refused)
        #expect(report.rows == 13)
        #expect(report.faults.count == Self.expected.count)
        for (fault, (line, column, name, code)) in zip(report.faults, Self.expected) {
            #expect(fault.line == line)
            #expect(fault.column == column)
            #expect(fault.columnName == name)
            #expect(fault.code == code)
        }
        #expect(try await sample.candidateCount() == 0)
    }

    @Test func theSentencesNamePlaceAndReasonInDutch() async throws {
        let sample = try await withMembers()
        let report = try await sample.take(.candidates, SampleFile.faultyCandidates.bytes())
        let sentences = report.faults.map { RefusalText($0.refusal, in: .dutch).detail }
        #expect(sentences[0].hasPrefix("Regel 2, kolom eerste_ziektedag: “31-2-2026” is geen bestaande datum."))
        #expect(sentences[1].hasPrefix("Regel 3, kolom lid_kvk: KvK-nummer 99999999 hoort niet bij een lid"))
        #expect(sentences[3].hasSuffix("Kies een getal van 1 tot en met 60."))
        #expect(sentences[7].hasPrefix("Regel 9, kolom 16: Deze regel heeft 16 velden in plaats van 15."))
        #expect(sentences[8].hasPrefix("Regel 10, kolom wensen: Deze regel heeft 14 velden in plaats van 15."))
        #expect(report.faults[0].refusal.field == "/rows/2/eerste_ziektedag")
        #expect(report.refusals?.all.count == report.faults.count)
        let text = sentences.joined()
        for word in ["burn-out en", "paroxetine", "111222333", "hernia"] { #expect(!text.contains(word)) }
    }

    @Test func skippingTheFaultyTakesTheGoodRow() async throws {
        let sample = try await withMembers()
        let report = try await sample.take(.candidates, SampleFile.faultyCandidates.bytes(), skipFaulty: true)
        #expect(report.fate == .taken)
        #expect(report.created == 1)
        #expect(report.faults.count == Self.expected.count)
        #expect(try await sample.candidateCount() == 1)
    }

    @Test func theEncodingOfAnOlderSpreadsheetIsFoundOut() async throws {
        let sample = try await withMembers()
        let report = try await sample.take(.candidates, SampleFile.olderCandidates.bytes())
        #expect(report.created == 1)
        #expect(report.dialect == Dialect(encoding: .windows1252, delimiter: .semicolon))
        // The same row in UTF-8 is the same candidate, so the name was read rightly.
        let again = try await sample.take(.candidates, SampleFile.faultyCandidates.bytes(), skipFaulty: true)
        #expect(again.alreadyThere == 1)
        #expect(again.created == 0)
    }

    private func withMembers() async throws -> SampleNetwork {
        let sample = try await SampleNetwork.open()
        try await sample.take(.members, SampleFile.members.bytes())
        return sample
    }
}

extension SampleNetwork {
    func candidateCount() async throws -> Int {
        try await network.read { try $0.candidates(of: nil, limit: 1000).count }
    }
}
