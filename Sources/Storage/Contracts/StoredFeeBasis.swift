import Domain

/// What a fee is made of, as it stands in the JSON text of terms.
struct StoredFeeBasis: Codable {
    private let grossCents: Int
    private let chargesCents: Int
    private let administrationCents: Int
    private let sharePercents: [Int]

    init(_ basis: ContractTerms.FeeBasis) {
        grossCents = basis.grossCents
        chargesCents = basis.chargesCents
        administrationCents = basis.administrationCents
        sharePercents = basis.sharePercents
    }

    var basis: ContractTerms.FeeBasis {
        ContractTerms.FeeBasis(
            grossCents: grossCents, chargesCents: chargesCents, administrationCents: administrationCents,
            sharePercents: sharePercents
        )
    }
}
