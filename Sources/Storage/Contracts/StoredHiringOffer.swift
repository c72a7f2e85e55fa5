import Domain

/// The job meant to follow a trial, as it stands in the JSON text of terms.
struct StoredHiringOffer: Codable {
    private let months: Int
    private let weeklyMinutes: Int
    private let hasProbation: Bool

    init(_ offer: ContractTerms.HiringOffer) {
        months = offer.months
        weeklyMinutes = offer.weeklyMinutes
        hasProbation = offer.hasProbation
    }

    var offer: ContractTerms.HiringOffer {
        ContractTerms.HiringOffer(months: months, weeklyMinutes: weeklyMinutes, hasProbation: hasProbation)
    }
}
