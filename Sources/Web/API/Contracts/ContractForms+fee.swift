import Domain
import Ledger
import Operations

extension ContractForms {
    /// What a fee would come to.
    static let feeQuestion = Form("FeeQuestion") { fields in
        let start = fields.day("start")
        let end = fields.day("end")
        let schedule = fields.objects("schedule", maximum: HoursSteps.maximum, step)
        let basis = fields.object("fee_basis", feeBasis)
        let cents = fields.optional("fee_cents", .int(in: 1...50_000))
        let vat = fields.optional("vat", .choice(of: ContractTerms.Vat.self))
        return {
            CalculateFee(
                start: start(), end: end(), schedule: schedule(), basis: basis(), hourlyCents: cents(),
                vat: vat() ?? .standard
            )
        }
    }

    @Sendable
    static func feeBasis(_ fields: FieldReader) -> () throws(Refusal) -> ContractTerms.FeeBasis {
        let gross = fields.int("gross_cents", in: ContractTerms.FeeBasis.centsRange)
        let charges = fields.int("charges_cents", in: ContractTerms.FeeBasis.centsRange)
        let administration = fields.int("administration_cents", in: ContractTerms.FeeBasis.centsRange)
        let shares = fields.optional("share_percents", .list(of: .int(in: 0...100), maximum: HoursSteps.maximum))
        return {
            ContractTerms.FeeBasis(
                grossCents: gross(), chargesCents: charges(), administrationCents: administration(),
                sharePercents: shares() ?? []
            )
        }
    }

    @Sendable
    static func hiringOffer(_ fields: FieldReader) -> () throws(Refusal) -> ContractTerms.HiringOffer {
        let months = fields.int("months", in: 0...120)
        let weeklyMinutes = fields.int("weekly_minutes", in: 0...3600)
        let probation = fields.bool("has_probation")
        return {
            ContractTerms.HiringOffer(months: months(), weeklyMinutes: weeklyMinutes(), hasProbation: probation())
        }
    }
}
