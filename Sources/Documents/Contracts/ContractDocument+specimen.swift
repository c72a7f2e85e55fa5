package import Domain
package import Ledger

extension ContractDocument {
    /// A contract between parties that do not exist, in which each clause of the kind can be read.
    package static func specimen(
        _ kind: PlacementKind, network: String, at now: Instant, rulebook: Rulebook, clauses: ClauseLibrary,
        review: ClauseReview? = nil
    ) -> ContractDocument {
        let isBrought = kind != .trialUwv
        return ContractDocument(
            network: network, number: "VOORBEELD", issuedAt: now,
            terms: specimenTerms(kind, isBrought: isBrought, from: now.amsterdamDay, rulebook),
            bringing: isBrought
                ? Employer(
                    name: "Voorbeeld Bouw B.V.", kvk: "00000001", place: "Voorbeeldstad", representative: "A. de Vries"
                ) : nil,
            taking: Employer(
                name: "Stichting Voorbeeldzorg", kvk: "00000002", place: "Voorbeelddorp", representative: "B. Jansen"
            ),
            employee: "C. Voorbeeld", rulebook: rulebook, clauses: clauses, review: review
        )
    }

    private static func specimenTerms(
        _ kind: PlacementKind, isBrought: Bool, from today: CalendarDay, _ rulebook: Rulebook
    ) -> ContractTerms {
        let start = today.adding(days: 14)
        let months = kind == .secondment ? 6 : 2
        return ContractTerms(
            kind: kind, bringing: isBrought ? specimenEntity : nil, taking: specimenEntity,
            ownFunction: isBrought ? "timmerman" : "",
            function: "medewerker technische dienst",
            tasks: ["Klein onderhoud aan deuren en kozijnen", "Meldingen van bewoners opnemen en inplannen"],
            workplace: "Dorpsstraat 1, 1000 AA Voorbeelddorp", start: start,
            end: start.adding(months: months).adding(days: -1),
            schedule: [480, 960, 1_440].enumerated().map { index, minutes in
                HoursVersion(from: start.adding(days: index * 21), weeklyMinutes: minutes)
            },
            fee: kind.hasFee ? .perHour(cents: 2_450, vat: .standard) : .none, mentor: "D. Bakker",
            noticeDays: kind == .secondment ? 14 : 0, hiringIntent: kind.hiringIntent ?? true,
            approvedOn: kind == .trialUwv ? today.adding(days: -7) : nil,
            feeBasis: kind.hasFee
                ? ContractTerms.FeeBasis(
                    grossCents: 1_850, chargesCents: 500, administrationCents: 100, sharePercents: [50, 75, 100]
                ) : nil,
            hasBenefit: kind == .trialUwv,
            hiringOffer: kind == .trialUwv
                ? ContractTerms.HiringOffer(
                    months: rulebook.value(.trialUwvHiringIntentMonths, on: start), weeklyMinutes: 1_440,
                    hasProbation: false
                ) : nil
        )
    }

    /// The legal entity that nobody is.
    private static var specimenEntity: LegalEntityId {
        guard let id = LegalEntityId(bytes: Array(repeating: 0, count: 16)) else {
            preconditionFailure("an identifier is sixteen bytes")
        }
        return id
    }
}
