import Domain
import Ledger

/// Terms as JSON text: the form of version 2, which added the last three fields. Version 1 is read for ever.
struct StoredTerms: Codable {
    private let version: Int
    private let kind: String
    private let bringing: String?
    private let taking: String
    private let ownFunction: String
    private let function: String
    private let tasks: [String]
    private let workplace: String
    private let start: String
    private let end: String
    private let schedule: [Step]
    private let feeCents: Int?
    private let vat: String?
    private let mentor: String
    private let noticeDays: Int
    private let hiringIntent: Bool
    private let approvedOn: String?
    private let feeBasis: StoredFeeBasis?
    private let hasBenefit: Bool?
    private let hiringOffer: StoredHiringOffer?

    private struct Step: Codable {
        let from: String
        let weeklyMinutes: Int
    }

    init(_ terms: ContractTerms) {
        version = 2
        kind = terms.kind.rawValue
        bringing = terms.bringing?.description
        taking = terms.taking.description
        ownFunction = terms.ownFunction
        function = terms.function
        tasks = terms.tasks
        workplace = terms.workplace
        start = terms.start.description
        end = terms.end.description
        schedule = terms.schedule.map { Step(from: $0.from.description, weeklyMinutes: $0.weeklyMinutes) }
        switch terms.fee {
        case .none: (feeCents, vat) = (nil, nil)
        case .perHour(let cents, let kind): (feeCents, vat) = (cents, kind.rawValue)
        }
        mentor = terms.mentor
        noticeDays = terms.noticeDays
        hiringIntent = terms.hiringIntent
        approvedOn = terms.approvedOn?.description
        feeBasis = terms.feeBasis.map(StoredFeeBasis.init)
        hasBenefit = terms.hasBenefit
        hiringOffer = terms.hiringOffer.map(StoredHiringOffer.init)
    }

    /// Nil for what no version wrote.
    var terms: ContractTerms? {
        guard (1...2).contains(version), let kind = PlacementKind(rawValue: kind), let taking = LegalEntityId(taking),
            let start = CalendarDay(start), let end = CalendarDay(end), let fee
        else { return nil }
        let steps = schedule.compactMap { step in
            CalendarDay(step.from).map { HoursVersion(from: $0, weeklyMinutes: step.weeklyMinutes) }
        }
        let bringingId = bringing.flatMap { LegalEntityId($0) }
        let approvalDay = approvedOn.flatMap { CalendarDay($0) }
        guard steps.count == schedule.count, (bringingId == nil) == (bringing == nil),
            (approvalDay == nil) == (approvedOn == nil)
        else { return nil }
        return ContractTerms(
            kind: kind, bringing: bringingId, taking: taking, ownFunction: ownFunction, function: function,
            tasks: tasks, workplace: workplace, start: start, end: end, schedule: steps, fee: fee, mentor: mentor,
            noticeDays: noticeDays, hiringIntent: hiringIntent, approvedOn: approvalDay, feeBasis: feeBasis?.basis,
            hasBenefit: hasBenefit ?? false, hiringOffer: hiringOffer?.offer
        )
    }

    private var fee: ContractTerms.Fee? {
        switch (feeCents, vat) {
        case (nil, nil): ContractTerms.Fee.none
        case (let cents?, let vat?): ContractTerms.Vat(rawValue: vat).map { .perHour(cents: cents, vat: $0) }
        default: nil
        }
    }
}
