package import Ledger

/// What was agreed, typed; the contract's text is generated from this and nothing else.
package struct ContractTerms: Hashable, Sendable {
    package let kind: PlacementKind
    /// The bringing employer in law; nil only for a trial with a UWV benefit.
    package let bringing: LegalEntityId?
    package let taking: LegalEntityId
    /// The work at the own employer, as the contract names it; empty when nobody brings.
    package let ownFunction: String
    /// The work at the taking employer.
    package let function: String
    package let tasks: [String]
    /// Where it is done: `Havenweg 1, 1782 GF Den Helder`.
    package let workplace: String
    package let start: CalendarDay
    /// The last day.
    package let end: CalendarDay
    /// Hours a week, step by step; the first begins on the start day.
    package let schedule: [HoursVersion]
    package let fee: Fee
    /// Who supervises at the taking employer.
    package let mentor: String
    /// Days of notice for an early end, 0-31.
    package let noticeDays: Int
    /// Whether the taking employer intends to hire.
    package let hiringIntent: Bool
    /// The day on which UWV (or the eigenrisicodrager) approved a trial with its benefit.
    package let approvedOn: CalendarDay?
    /// What a fee is made of; nil for a kind without one, and while nobody filled it in.
    package let feeBasis: FeeBasis?
    /// Whether the candidate confirmed to have a benefit of UWV; which one is nobody's business here.
    package let hasBenefit: Bool
    /// The job that the host means to offer after a trial with a benefit.
    package let hiringOffer: HiringOffer?

    /// What the taking employer pays.
    package enum Fee: Hashable, Sendable {
        /// A trial or work experience: the own employer keeps paying.
        case none
        /// Per hour worked, in cents, before btw.
        case perHour(cents: Int, vat: Vat)
    }

    /// Btw on an inleenvergoeding (domain.md, 5).
    package enum Vat: String, CaseIterable, Sendable {
        case standard
        case exemptCare = "exempt-care"
        case exemptEducation = "exempt-education"
        case exemptOther = "exempt-other"
    }

    package init(
        kind: PlacementKind, bringing: LegalEntityId?, taking: LegalEntityId, ownFunction: String, function: String,
        tasks: [String], workplace: String, start: CalendarDay, end: CalendarDay, schedule: [HoursVersion], fee: Fee,
        mentor: String, noticeDays: Int, hiringIntent: Bool, approvedOn: CalendarDay? = nil,
        feeBasis: FeeBasis? = nil, hasBenefit: Bool = false, hiringOffer: HiringOffer? = nil
    ) {
        self.kind = kind
        self.bringing = bringing
        self.taking = taking
        self.ownFunction = ownFunction
        self.function = function
        self.tasks = tasks
        self.workplace = workplace
        self.start = start
        self.end = end
        self.schedule = schedule
        self.fee = fee
        self.mentor = mentor
        self.noticeDays = noticeDays
        self.hiringIntent = hiringIntent
        self.approvedOn = approvedOn
        self.feeBasis = feeBasis
        self.hasBenefit = hasBenefit
        self.hiringOffer = hiringOffer
    }

    /// Who signs: three, or two when nobody brings.
    package var parties: [ContractParty] {
        bringing == nil ? [.taking, .employee] : ContractParty.allCases
    }
}
