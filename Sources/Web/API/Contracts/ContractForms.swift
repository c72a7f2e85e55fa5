import Domain
import Ledger
import Operations

/// What requests about contracts hold.
enum ContractForms {
    static let new = Form("NewContract") { fields in
        let claim = fields.id("claim", of: ClaimSubject.self)
        return { claim() }
    }

    static let terms = Form("TermsChange") { fields in
        let kind = fields.choice("kind", of: PlacementKind.self)
        let bringing = fields.optional("bringing", .id(of: LegalEntitySubject.self))
        let taking = fields.id("taking", of: LegalEntitySubject.self)
        let ownFunction = fields.required("own_function", .guardedLine())
        let function = fields.required("function", .guardedLine())
        let tasks = fields.required("tasks", .list(of: .guardedLine(), maximum: 30))
        let workplace = fields.line("workplace")
        let start = fields.day("start")
        let end = fields.day("end")
        let schedule = fields.objects("schedule", maximum: HoursSteps.maximum, step)
        let cents = fields.optional("fee_cents", .int(in: 1...50_000))
        let vat = fields.optional("vat", .choice(of: ContractTerms.Vat.self))
        let mentor = fields.text("mentor", PersonName.init)
        let noticeDays = fields.int("notice_days", in: 0...31)
        let hiringIntent = fields.bool("hiring_intent")
        let approvedOn = fields.optional("approved_on", .day)
        let feeBasis = fields.optional("fee_basis", .object(feeBasis))
        let hasBenefit = fields.optional("has_benefit", .bool)
        let offer = fields.optional("hiring_offer", .object(hiringOffer))
        return {
            TermsDraft(
                kind: kind(), bringing: bringing(), taking: taking(), ownFunction: ownFunction(), function: function(),
                tasks: tasks(), workplace: workplace(), start: start(), end: end(), schedule: schedule(),
                fee: cents().map { .perHour(cents: $0, vat: vat() ?? .standard) } ?? .none, mentor: mentor(),
                noticeDays: noticeDays(), hiringIntent: hiringIntent(), approvedOn: approvedOn(),
                feeBasis: feeBasis(), hasBenefit: hasBenefit() ?? false, hiringOffer: offer()
            )
        }
    }

    struct Decline {
        let party: ContractParty?
        let reason: DeclineReason
    }

    static let decline = Form("ContractDecline") { fields in
        let party = fields.optional("party", .choice(of: ContractParty.self))
        let reason = fields.choice("reason", of: DeclineReason.self)
        return { Decline(party: party(), reason: reason()) }
    }

    @Sendable
    static func step(_ fields: FieldReader) -> () throws(Refusal) -> HoursVersion {
        let from = fields.day("from")
        let weeklyMinutes = fields.int("weekly_minutes", in: 0...3600)
        return { HoursVersion(from: from(), weeklyMinutes: weeklyMinutes()) }
    }
}
