import Domain
import Ledger

/// One thing that may be asked of a contract: a closed list.
enum ClauseTest: Hashable, Sendable {
    case kind(PlacementKind)
    /// Somebody brings: three parties sign.
    case brought
    case fee
    /// The host bears a part of the wage cost in some step.
    case shares
    /// Btw is charged.
    case vat
    /// The hours change step by step.
    case schedule
    case hiringIntent
    /// An early end needs notice.
    case notice
    /// The day of UWV's approval is known.
    case approved
    /// A hire might cost the no-riskpolis.
    case noRisk
    /// Only the charge for administration keeps the fee from being profit.
    case nearProfit
    /// It extends an earlier contract.
    case addendum
    /// From that day on, by the contract's first day.
    case from(CalendarDay)
    case until(CalendarDay)

    /// Nil for what is not on the list.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        switch (words.first, words.dropFirst().first, words.count) {
        case ("kind", let kind?, 2):
            guard let kind = PlacementKind(rawValue: String(kind)) else { return nil }
            self = .kind(kind)
        case ("from", let day?, 2):
            guard let day = CalendarDay(String(day)) else { return nil }
            self = .from(day)
        case ("until", let day?, 2):
            guard let day = CalendarDay(String(day)) else { return nil }
            self = .until(day)
        case (let word?, nil, 1):
            guard let known = Self.words[String(word)] else { return nil }
            self = known
        default: return nil
        }
    }

    private static let words: [String: ClauseTest] = [
        "brought": .brought, "fee": .fee, "vat": .vat, "schedule": .schedule, "hiring-intent": .hiringIntent,
        "notice": .notice, "approved": .approved, "no-risk": .noRisk, "near-profit": .nearProfit, "shares": .shares,
        "addendum": .addendum,
    ]

    func holds(in facts: ClauseFacts) -> Bool {
        switch self {
        case .kind(let kind): facts.kind == kind
        case .brought: facts.isBrought
        case .fee: facts.hasFee
        case .shares: facts.hasShares
        case .vat: facts.chargesVat
        case .schedule: facts.hasSteps
        case .hiringIntent: facts.hiringIntent
        case .notice: facts.hasNotice
        case .approved: facts.isApproved
        case .noRisk: facts.warnsOfNoRisk
        case .nearProfit: facts.isNearProfit
        case .addendum: facts.isAddendum
        case .from(let day): facts.day >= day
        case .until(let day): facts.day <= day
        }
    }

    /// The days on which it begins or ceases to hold.
    var boundaries: [CalendarDay] {
        switch self {
        case .from(let day): [day, day.adding(days: -1)]
        case .until(let day): [day, day.adding(days: 1)]
        case .kind, .brought, .fee, .shares, .vat, .schedule, .hiringIntent, .notice, .approved, .noRisk, .nearProfit,
            .addendum:
            []
        }
    }
}
