import Domain
import Ledger

extension ContractPaper {
    /// What stands for a placeholder; empty only where the library lets no clause use it.
    func value(_ placeholder: ClausePlaceholder) -> String {
        switch placeholder {
        case .own: own
        case .host: host
        case .person: person
        case .placement: placement
        case .parties:
            contract.bringing == nil
                ? say("beide partijen", "both parties") : say("alle drie de partijen", "all three parties")
        case .network: contract.network
        case .ownFunction: terms.ownFunction
        case .function: terms.function
        case .workplace: terms.workplace
        case .mentor: terms.mentor
        case .start: long(terms.start)
        case .end: long(terms.end)
        case .midpoint: long(terms.start.adding(days: terms.start.days(until: terms.end) / 2))
        case .notice: days(terms.noticeDays)
        case .approvedOn: terms.approvedOn.map(long) ?? ""
        case .offerHours: hours(terms.hiringOffer?.weeklyMinutes ?? terms.schedule.last?.weeklyMinutes ?? 0)
        case .amends: contract.amends ?? ""
        case .rate: rate
        case .evaluationWeeks: "\(contract.rules.evaluationWeeks)"
        case .waitingTimeWeeks: "\(contract.rules.waitingTimeWeeks)"
        case .maximumTerm: contract.rules.maximumMonths.map(months) ?? ""
        case .hiringTerm: months(terms.hiringOffer?.months ?? contract.rules.hiringMonths)
        case .vatPercent: "\(contract.rules.vatPercent)"
        }
    }

    private var rate: String {
        switch terms.fee {
        case .none: ""
        case .perHour(let cents, _): money(cents)
        }
    }

    private func days(_ count: Int) -> String {
        count == 1 ? say("1 dag", "1 day") : say("\(count) dagen", "\(count) days")
    }

    private func months(_ count: Int) -> String {
        count == 1 ? say("1 maand", "1 month") : say("\(count) maanden", "\(count) months")
    }
}
