import Documents
import Domain
import Foundation
import Ledger
import Testing

/// A contract of each kind, and a trial with a benefit that somebody brings all the same.
enum SampleContract {
    static func document(
        _ kind: PlacementKind, isBrought: Bool? = nil, number: String = "2026-0007", end: String = "2027-01-15"
    ) throws
        -> ContractDocument
    {
        let isBrought = isBrought ?? (kind != .trialUwv)
        let terms = try terms(kind, isBrought: isBrought, end: end)
        return ContractDocument(
            network: "Poortwachtercentrum Noord-Holland Noord", number: number,
            issuedAt: try #require(Instant("2026-11-02T09:00:00Z")), terms: terms,
            bringing: isBrought
                ? ContractDocument.Employer(
                    name: "Bouwbedrijf Van der Wal & Zonen B.V.", kvk: "90010001", place: "Heerhugowaard",
                    representative: "J.M. van der Wal-de Boer"
                ) : nil,
            taking: ContractDocument.Employer(
                name: "Stichting Woonzorg Kennemerduin", kvk: "90010002", place: "Heiloo",
                representative: "A. El Amrani"
            ),
            employee: "P.J. Schuitemaker", rules: ContractRules(rulebook: try rulebook(), on: terms.start)
        )
    }

    static func terms(_ kind: PlacementKind, isBrought: Bool, end: String) throws -> ContractTerms {
        let start = try day("2026-11-16")
        return ContractTerms(
            kind: kind, bringing: isBrought ? try entity(1) : nil, taking: try entity(2),
            ownFunction: isBrought ? "timmerman" : "", function: "medewerker technische dienst",
            tasks: ["Klein onderhoud aan deuren en kozijnen", "Meldingen van bewoners opnemen en inplannen"],
            workplace: "Zeeweg 201, 1852 CS Heiloo", start: start, end: try day(end),
            schedule: [
                HoursVersion(from: start, weeklyMinutes: 480),
                HoursVersion(from: try day("2026-12-07"), weeklyMinutes: 0),
                HoursVersion(from: try day("2026-12-21"), weeklyMinutes: 1230),
            ],
            fee: kind.hasFee ? .perHour(cents: 1450, vat: .standard) : .none, mentor: "A. El Amrani",
            noticeDays: kind == .secondment ? 14 : 0, hiringIntent: kind == .trialUwv,
            approvedOn: kind == .trialUwv ? try day("2026-11-02") : nil
        )
    }

    static func rulebook() throws -> Rulebook {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        return try Rulebook(json: Array(Data(contentsOf: root.appending(path: "config/rulebook.json"))))
    }

    private static func entity(_ number: Int) throws -> LegalEntityId {
        try #require(LegalEntityId("01932c07-a5be-7000-8000-00000000000\(number)"))
    }

    private static func day(_ text: String) throws -> CalendarDay {
        try #require(CalendarDay(text))
    }
}
