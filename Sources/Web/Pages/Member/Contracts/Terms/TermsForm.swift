import Domain
import Ledger
import Operations

/// Reads the form of a contract's terms. A field that the kind does not ask for is left out of the form.
enum TermsForm {
    private static let mostTasks = 30
    private static let feeCents = 1...50_000

    static func read(_ fields: FieldReader) -> Field<TermsDraft> {
        let kind = fields.choice("kind", of: PlacementKind.self)
        let bringing = fields.optional("bringing", .id(of: LegalEntitySubject.self))
        let taking = fields.id("taking", of: LegalEntitySubject.self)
        let ownFunction = fields.required("own_function", .guardedLine())
        let function = fields.required("function", .guardedLine())
        let tasks = fields.required("tasks", .lines(maximum: mostTasks))
        let workplace = fields.line("workplace")
        let mentor = fields.text("mentor", PersonName.init)
        let start = fields.required("start", .typedDay)
        let end = fields.required("end", .typedDay)
        let notice = fields.int("notice_days", in: 0...365)
        let (schedule, shares) = ScheduleRows.readWithShares(fields)
        let basis = FeeFields.read(fields, shares: shares)
        let fee = fee(fields, basis)
        let intent = fields.bool("hiring_intent")
        let approvedOn = fields.optional("approved_on", .typedDay)
        let hasBenefit = fields.bool("has_benefit")
        let offer = offer(fields)
        return fields.derived {
            TermsDraft(
                kind: kind(), bringing: bringing(), taking: taking(), ownFunction: ownFunction(), function: function(),
                tasks: tasks(), workplace: workplace(), start: start(), end: end(), schedule: schedule(), fee: fee(),
                mentor: mentor(), noticeDays: notice(), hiringIntent: intent(), approvedOn: approvedOn(),
                feeBasis: basis(), hasBenefit: hasBenefit(), hiringOffer: offer()
            )
        }
    }

    /// What was agreed for an hour, or without it the sum of the parts; none without either.
    private static func fee(
        _ fields: FieldReader, _ basis: Field<ContractTerms.FeeBasis?>
    ) -> Field<ContractTerms.Fee> {
        let cents = fields.optional("fee_cents", .euros(inCents: feeCents))
        let vat = fields.optional("vat", .choice(of: ContractTerms.Vat.self))
        return fields.derived {
            guard let cents = cents() ?? basis()?.hourlyCents, cents > 0 else { return .none }
            return .perHour(cents: cents, vat: vat() ?? .standard)
        }
    }

    private static func offer(_ fields: FieldReader) -> Field<ContractTerms.HiringOffer?> {
        let months = fields.optional("offer_months", .int(in: 0...120))
        let minutes = fields.optional("offer_minutes", .hours(inMinutes: 0...3600))
        let probation = fields.bool("offer_probation")
        return fields.derived {
            guard months() != nil || minutes() != nil else { return nil }
            return ContractTerms.HiringOffer(
                months: months() ?? 0, weeklyMinutes: minutes() ?? 0, hasProbation: probation())
        }
    }
}
