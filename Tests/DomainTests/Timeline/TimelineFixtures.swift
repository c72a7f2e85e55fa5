import Ledger

@testable import Domain

/// `2026-01-05…2026-02-01`, or `2026-01-05…` for who is still sick.
func sickness(_ text: String) throws -> SicknessPeriod {
    let parts = text.split(separator: "…", omittingEmptySubsequences: false)
    return try SicknessPeriod(firstDay: day(parts[0]), lastDay: parts[1].isEmpty ? nil : day(parts[1]), at: "/period")
}

func day(_ text: some StringProtocol) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("\(text) is no day") }
    return day
}

func timeline(
    _ periods: [String], _ corrections: [TimelineCorrection] = [], firstYearEvaluation: String? = nil
) throws -> Timeline {
    try Timeline(
        periods: periods.map(sickness), corrections: corrections,
        firstYearEvaluation: firstYearEvaluation.map { day($0) },
        rulebook: shippedRulebook())
}

extension Timeline {
    func dueDay(_ kind: TimelineDateKind) -> String? {
        dates.first { $0.kind == kind }?.dueDay.description
    }
}
