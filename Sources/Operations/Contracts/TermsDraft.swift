package import Domain
package import Ledger

/// Terms as a form or the API brings them, each text already read.
package struct TermsDraft: Hashable, Sendable {
    package let kind: PlacementKind
    /// Nil when nobody brings: a trial with a UWV benefit.
    package let bringing: LegalEntityId?
    package let taking: LegalEntityId
    package let ownFunction: GuardedLine
    package let function: GuardedLine
    package let tasks: [GuardedLine]
    package let workplace: PlainLine
    package let start: CalendarDay
    package let end: CalendarDay
    package let schedule: [HoursVersion]
    package let fee: ContractTerms.Fee
    package let mentor: PersonName
    package let noticeDays: Int
    package let hiringIntent: Bool
    package let approvedOn: CalendarDay?
    package let feeBasis: ContractTerms.FeeBasis?
    package let hasBenefit: Bool
    package let hiringOffer: ContractTerms.HiringOffer?

    package init(
        kind: PlacementKind, bringing: LegalEntityId?, taking: LegalEntityId, ownFunction: GuardedLine,
        function: GuardedLine, tasks: [GuardedLine], workplace: PlainLine, start: CalendarDay, end: CalendarDay,
        schedule: [HoursVersion], fee: ContractTerms.Fee, mentor: PersonName, noticeDays: Int, hiringIntent: Bool,
        approvedOn: CalendarDay? = nil, feeBasis: ContractTerms.FeeBasis? = nil, hasBenefit: Bool = false,
        hiringOffer: ContractTerms.HiringOffer? = nil
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

    var terms: ContractTerms {
        ContractTerms(
            kind: kind, bringing: bringing, taking: taking, ownFunction: ownFunction.text, function: function.text,
            tasks: tasks.map(\.text), workplace: workplace.text, start: start, end: end, schedule: schedule, fee: fee,
            mentor: mentor.text, noticeDays: noticeDays, hiringIntent: hiringIntent, approvedOn: approvedOn,
            feeBasis: feeBasis, hasBenefit: hasBenefit,
            hiringOffer: hiringOffer
        )
    }
}
