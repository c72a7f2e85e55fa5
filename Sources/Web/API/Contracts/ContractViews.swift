import Domain
import Ledger
import Operations

/// Contracts, as one of those whose business it is sees them.
enum ContractViews {
    static let step = View<HoursVersion>(
        "HoursStep",
        [
            .field("from") { $0.from },
            .field("weekly_minutes") { $0.weeklyMinutes },
        ]
    )

    static let terms = View<ContractTerms>(
        "ContractTerms",
        [
            .choice("kind") { $0.kind },
            .field("bringing") { $0.bringing },
            .field("taking") { $0.taking },
            .field("own_function") { $0.ownFunction },
            .field("function") { $0.function },
            .field("tasks") { $0.tasks },
            .field("workplace") { $0.workplace },
            .field("start") { $0.start },
            .field("end") { $0.end },
            .objects("schedule", step) { $0.schedule },
            .field("fee_cents") { $0.fee.cents },
            .optionalChoice("vat") { $0.fee.vat },
            .field("mentor") { $0.mentor },
            .field("notice_days") { $0.noticeDays },
            .field("hiring_intent") { $0.hiringIntent },
            .field("approved_on") { $0.approvedOn },
            .optionalObject("fee_basis", FeeViews.basis) { $0.feeBasis },
            .field("has_benefit") { $0.hasBenefit },
            .optionalObject("hiring_offer", hiringOffer) { $0.hiringOffer },
        ]
    )

    static let hiringOffer = View<ContractTerms.HiringOffer>(
        "HiringOffer",
        [
            .field("months") { $0.months },
            .field("weekly_minutes") { $0.weeklyMinutes },
            .field("has_probation") { $0.hasProbation },
        ]
    )

    static let amended = View<ContractView.Amended>(
        "AmendedContract",
        [
            .field("id") { $0.id },
            .field("number") { $0.number },
        ]
    )

    static let signature = View<Contract.Signature>(
        "Signature",
        [
            .choice("party") { $0.party },
            .choice("way") { $0.way },
            .field("day") { $0.day },
            .field("at") { $0.at },
            .field("authentication") { $0.proof?.authentication.code },
        ]
    )

    static let fault = View<Refusal>(
        "TermsFault",
        [
            .field("code") { $0.code.rawValue },
            .field("pointer") { $0.field },
            .field("source") { $0.values["source"] },
            .field("latest") { $0.values["latest"].flatMap { CalendarDay($0) } },
        ]
    )

    static let warning = View<TermsWarning>(
        "TermsWarning",
        [
            .choice("code") { $0.code },
            .field("source") { $0.source },
            .field("day") { $0.values["day"].flatMap { CalendarDay($0) } },
        ]
    )

    static let contract = View<ContractView>(
        "Contract", revision: { $0.revision },
        [
            .field("id") { $0.id },
            .field("number") { $0.number },
            .choice("state") { $0.state },
            .field("viewer") { $0.viewer.rawValue },
            .field("claim") { $0.claim },
            .field("candidate") { $0.candidate },
            .field("candidate_code") { $0.candidateCode },
            .object("bringing", ClaimViews.member) { $0.bringing },
            .object("taking", ClaimViews.member) { $0.taking },
            .optionalObject("amends", amended) { $0.amends },
            .object("terms", terms) { $0.terms },
            .field("created_at") { $0.createdAt },
            .field("issued_at") { $0.issuedAt },
            .field("document_hash") { $0.documentHash },
            .objects("signatures", signature) { $0.signatures },
            .choices("awaited") { $0.awaited },
            .choices("may_sign") { $0.maySign },
            .object("signing", SigningViews.signing) { $0.signing },
            .objects("faults", fault) { $0.faults },
            .objects("warnings", warning) { $0.warnings },
            .optionalObject("fee", FeeViews.calculation) { $0.fee },
            .field("approved_until") { $0.approvedUntil },
            .field("placement") { $0.placement },
            .field("revision") { $0.revision },
        ]
    )
}

extension SignatureAuthentication {
    /// `mail`, `copied-by-coordinator` or `paper-scan`.
    fileprivate var code: String {
        switch self {
        case .oneTimeCode(let route): route.rawValue
        case .paperScan: "paper-scan"
        }
    }
}

extension ContractTerms.Fee {
    fileprivate var cents: Int? {
        if case .perHour(let cents, _) = self { cents } else { nil }
    }

    fileprivate var vat: ContractTerms.Vat? {
        if case .perHour(_, let vat) = self { vat } else { nil }
    }
}
