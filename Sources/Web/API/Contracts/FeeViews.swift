import Domain
import Ledger
import Operations

/// What an inleenvergoeding is made of and comes to.
enum FeeViews {
    static let basis = View<ContractTerms.FeeBasis>(
        "FeeBasis",
        [
            .field("gross_cents") { $0.grossCents },
            .field("charges_cents") { $0.chargesCents },
            .field("administration_cents") { $0.administrationCents },
            .field("share_percents") { $0.sharePercents },
        ]
    )

    static let step = View<FeeCalculation.Step>(
        "FeeStep",
        [
            .field("from") { $0.from },
            .field("weekly_minutes") { $0.weeklyMinutes },
            .field("share_percent") { $0.sharePercent },
            .field("wage_cents") { $0.wageCents },
            .field("administration_cents") { $0.administrationCents },
            .field("hourly_cents") { $0.hourlyCents },
        ]
    )

    static let month = View<FeeCalculation.Month>(
        "FeeMonth",
        [
            .field("month") { $0.month },
            .field("first_day") { $0.days.lowerBound },
            .field("last_day") { $0.days.upperBound },
            .field("scheduled_minutes") { $0.scheduledMinutes },
            .field("fee_cents") { $0.feeCents },
            .field("vat_percent") { $0.vatPercent },
            .field("vat_cents") { $0.vatCents },
            .field("total_cents") { $0.totalCents },
        ]
    )

    static let calculation = View<FeeCalculation>(
        "FeeCalculation",
        [
            .objects("steps", step) { $0.steps },
            .objects("months", month) { $0.months },
            .field("scheduled_minutes") { $0.scheduledMinutes },
            .field("fee_cents") { $0.feeCents },
            .field("vat_cents") { $0.vatCents },
            .field("total_cents") { $0.totalCents },
        ]
    )

    static let answer = View<CalculateFee.Answer>(
        "FeeAnswer",
        calculation.parts(of: { $0.calculation }) + [
            .field("hourly_cents") { $0.hourlyCents },
            .field("maximum_cents") { $0.maximumCents },
            .field("maximum_administration_cents") { $0.maximumAdministrationCents },
            .field("source") { $0.source },
            .field("is_without_profit") { $0.isWithoutProfit },
        ]
    )
}
