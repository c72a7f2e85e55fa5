import Domain
import Operations
import Wording

/// The fields of what a fee is made of, in a form.
enum FeeFields {
    private static let range = ContractTerms.FeeBasis.centsRange

    static func parts(
        _ entry: FormEntry, _ basis: ContractTerms.FeeBasis?, _ administration: TermsLimits.Limit, in visit: Visit
    ) -> [[FormField]] {
        func amount(_ name: String, _ label: Labels, _ cents: Int?, _ hint: Labels) -> FormField {
            entry.input(
                name, visit.say(label), .decimal, value: cents.map { EuroField.text(cents: $0, in: visit.language) },
                hint: visit.say(hint), required: false
            )
        }
        let charge = FeePhrases.administrationHint(administration.value, administration.source)
        return [
            [
                amount("gross_cents", FeePhrases.gross, basis?.grossCents, FeePhrases.grossHint),
                amount("charges_cents", FeePhrases.charges, basis?.chargesCents, FeePhrases.chargesHint),
            ],
            [amount("administration_cents", FeePhrases.administration, basis?.administrationCents, charge)],
        ]
    }

    /// Nil while none of the amounts is filled in; what is left out then is 0.
    static func read(_ fields: FieldReader, shares: Field<[Int]>) -> Field<ContractTerms.FeeBasis?> {
        let gross = fields.optional("gross_cents", .euros(inCents: range))
        let charges = fields.optional("charges_cents", .euros(inCents: range))
        let administration = fields.optional("administration_cents", .euros(inCents: range))
        return fields.derived {
            guard gross() != nil || charges() != nil || administration() != nil else { return nil }
            return ContractTerms.FeeBasis(
                grossCents: gross() ?? 0, chargesCents: charges() ?? 0, administrationCents: administration() ?? 0,
                sharePercents: shares()
            )
        }
    }
}
