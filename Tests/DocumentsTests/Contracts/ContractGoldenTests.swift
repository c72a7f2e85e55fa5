import Documents
import Domain
import Foundation
import Manuscript
import Testing

/// The whole text of each kind, word by word, in both languages. `POORTWACHT_RECORD=1` records it anew.
@Suite struct ContractGoldenTests {
    @Test(arguments: PlacementKind.allCases, SampleContract.Fill.allCases)
    func `The text is the one that was read and approved`(_ kind: PlacementKind, _ fill: SampleContract.Fill) throws {
        let contract = try SampleContract.document(kind, fill)
        try compare(contract, as: "\(kind.rawValue)-\(fill.rawValue)")
    }

    @Test func `A trial with a benefit that somebody brings has three parties`() throws {
        try compare(try SampleContract.document(.trialUwv, isBrought: true), as: "trial-uwv-brought")
    }

    @Test(arguments: PlacementKind.allCases)
    func `An addendum says what changes and what remains`(_ kind: PlacementKind) throws {
        let contract = try SampleContract.document(
            kind, .bare, number: "2026-0007-A1", start: "2027-01-16", end: "2027-02-15", amends: "2026-0007"
        )
        try compare(contract, as: "addendum-\(kind.rawValue)")
    }

    private func compare(_ contract: ContractDocument, as name: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
        for (language, text) in [("nl", contract.text), ("en", contract.englishText)] {
            let file = folder.appending(path: "\(name).\(language).txt")
            if ProcessInfo.processInfo.environment["POORTWACHT_RECORD"] != nil {
                try Data(text.text.utf8).write(to: file)
            }
            #expect(text.text == String(decoding: try Data(contentsOf: file), as: UTF8.self), "\(name).\(language)")
        }
    }
}
