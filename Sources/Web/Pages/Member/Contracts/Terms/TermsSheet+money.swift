import Domain
import Ledger
import Operations
import Wording

extension TermsSheet {
    /// What the fee of a secondment is made of. A field of it is refused by the name of the part.
    var money: FormField {
        let basis = terms.feeBasis
        let agreed: (cents: Int, vat: ContractTerms.Vat)? =
            if case .perHour(let cents, let vat) = terms.fee { (cents, vat) } else { nil }
        return entry.part(
            "fee_basis", say(TermsPhrases.money), hint: say(TermsPhrases.moneyHint),
            FeeFields.parts(entry, basis, limits.administration, in: visit) + [
                [
                    entry.input(
                        "fee_cents", say(FeePhrases.hourly), .decimal,
                        value: agreed.map { EuroField.text(cents: $0.cents, in: visit.language) },
                        hint: say(FeePhrases.hourlyHint), required: false
                    ),
                    entry.select(
                        "vat", say(TermsPhrases.vat), Choice.all(of: ContractTerms.Vat.self, in: visit.language),
                        chosen: agreed?.vat.rawValue
                    ),
                ]
            ]
        )
    }

    /// That the candidate has a benefit, and who approved.
    var benefit: FormField {
        entry.part(
            "benefit", say(TermsLimitPhrases.benefit),
            [
                [
                    entry.box(
                        "has_benefit", say(TermsLimitPhrases.benefit), say(TermsLimitPhrases.benefitBox),
                        chosen: terms.hasBenefit
                    )
                ],
                [
                    entry.day(
                        "approved_on", say(TermsPhrases.approvedOn), value: terms.approvedOn,
                        hint: say(TermsPhrases.approvedHint), required: false
                    )
                ],
            ]
        )
    }

    /// The job that is meant to follow a trial with a benefit.
    var offer: FormField {
        let offer = terms.hiringOffer
        return entry.part(
            "hiring_offer", say(TermsLimitPhrases.offer),
            hint: say(TermsLimitPhrases.offer(months: limits.offer.value, source: limits.offer.source)),
            [
                [
                    entry.input(
                        "offer_months", say(TermsLimitPhrases.offerMonths), .number,
                        value: String(offer?.months ?? limits.offer.value), required: false
                    ),
                    entry.hours(
                        "offer_minutes", say(TermsLimitPhrases.offerHours),
                        minutes: offer?.weeklyMinutes ?? terms.schedule.last?.weeklyMinutes,
                        hint: say(TermsLimitPhrases.hoursHint), required: false
                    ),
                ],
                [
                    entry.box(
                        "offer_probation", say(TermsLimitPhrases.probation),
                        say(
                            TermsLimitPhrases.probationBox(
                                isAllowed: limits.probation.value != 0, source: limits.probation.source)),
                        chosen: offer?.hasProbation ?? false
                    )
                ],
            ]
        )
    }

    /// Whether a job may follow; after a trial with a benefit it must.
    var intent: FormField {
        entry.box(
            "hiring_intent", say(TermsPhrases.intent), say(TermsPhrases.intentBox),
            chosen: terms.kind == kind ? terms.hiringIntent : kind == .trialUwv
        )
    }
}
