import Documents
import Domain
import Foundation
import Ledger
import Testing

/// A contract of each kind: with everything that terms may hold, or with as little as they can.
enum SampleContract {
    /// How much the terms hold.
    enum Fill: String, CaseIterable {
        /// Steps, notice, shares of the fee, an intention to hire.
        case full
        case bare
    }

    static func document(
        _ kind: PlacementKind, _ fill: Fill = .full, isBrought: Bool? = nil, number: String = "2026-0007",
        start: String = "2026-11-16", end: String = "2027-01-15", amends: String? = nil,
        employee: String = "P.J. Schuitemaker", clauses: ClauseLibrary? = nil, review: ClauseReview? = nil
    ) throws -> ContractDocument {
        let isBrought = isBrought ?? (kind != .trialUwv)
        return ContractDocument(
            network: "Poortwachtercentrum Noord-Holland Noord", number: number,
            issuedAt: try #require(Instant("2026-11-02T09:00:00Z")),
            terms: try terms(kind, fill, isBrought: isBrought, start: day(start), end: day(end)),
            bringing: isBrought
                ? ContractDocument.Employer(
                    name: "Bouwbedrijf Van der Wal & Zonen B.V.", kvk: "90010001", place: "Heerhugowaard",
                    representative: "J.M. van der Wal-de Boer"
                ) : nil,
            taking: ContractDocument.Employer(
                name: "Stichting Woonzorg Kennemerduin", kvk: "90010002", place: "Heiloo",
                representative: "A. El Amrani"
            ),
            employee: employee, amends: amends, rulebook: try rulebook(), clauses: try clauses ?? library.get(),
            review: review
        )
    }

    static func terms(_ kind: PlacementKind, _ fill: Fill, isBrought: Bool, start: CalendarDay, end: CalendarDay) throws
        -> ContractTerms
    {
        let isFull = fill == .full
        let steps = isFull ? [(0, 480), (21, 0), (35, 1230)] : [(0, 1230)]
        return ContractTerms(
            kind: kind, bringing: isBrought ? try entity(1) : nil, taking: try entity(2),
            ownFunction: isBrought ? "timmerman" : "", function: "medewerker technische dienst",
            tasks: ["Klein onderhoud aan deuren en kozijnen", "Meldingen van bewoners opnemen en inplannen"],
            workplace: "Zeeweg 201, 1852 CS Heiloo", start: start, end: end,
            schedule: steps.map { HoursVersion(from: start.adding(days: $0.0), weeklyMinutes: $0.1) },
            fee: kind.hasFee ? .perHour(cents: 2450, vat: isFull ? .standard : .exemptCare) : .none,
            mentor: "A. El Amrani", noticeDays: isFull && kind == .secondment ? 14 : 0,
            hiringIntent: kind.hiringIntent ?? isFull,
            approvedOn: isFull && kind == .trialUwv ? try day("2026-11-02") : nil,
            feeBasis: kind.hasFee
                ? ContractTerms.FeeBasis(
                    grossCents: 1850, chargesCents: 500, administrationCents: 100,
                    sharePercents: isFull ? [50, 50, 100] : []
                ) : nil,
            hasBenefit: kind == .trialUwv,
            hiringOffer: isFull && kind == .trialUwv
                ? ContractTerms.HiringOffer(months: 7, weeklyMinutes: 1440, hasProbation: false) : nil
        )
    }

    static func rulebook() throws -> Rulebook {
        try Rulebook(json: Array(Data(contentsOf: root.appending(path: "config/rulebook.json"))))
    }

    /// The library that ships in `config/`, read once.
    static let library = Result { try ClauseLibrary(files: files()) }

    static func files() throws -> [ClauseFile] {
        let folder = root.appending(path: "config/clauses").path(percentEncoded: false)
        return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.map {
            ClauseFile(path: $0, text: try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8))
        }
    }

    static var root: URL {
        (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    }

    private static func entity(_ number: Int) throws -> LegalEntityId {
        try #require(LegalEntityId("01932c07-a5be-7000-8000-00000000000\(number)"))
    }

    static func day(_ text: String) throws -> CalendarDay {
        try #require(CalendarDay(text))
    }
}
