import Domain
import Ledger

/// What a candidate's clock runs on, as it is sent.
enum TimelineForms {
    static let facts = Form("TimelineChange") { fields in
        let periods = fields.objects("periods", maximum: 100, period)
        let corrections = fields.objects("corrections", maximum: 50, correction)
        let evaluation = fields.optional("first_year_evaluation_on", .day)
        return {
            TimelineFacts(periods: periods(), corrections: corrections(), firstYearEvaluation: evaluation())
        }
    }

    @Sendable
    private static func period(_ fields: FieldReader) -> () throws(Refusal) -> SicknessPeriod {
        let first = fields.day("first_day")
        let last = fields.optional("last_day", .day)
        return { () throws(Refusal) in try SicknessPeriod(firstDay: first(), lastDay: last(), at: "/periods") }
    }

    /// Each kind has its own of the three fields: `from` and `through`, `from` alone, or `days`.
    @Sendable
    private static func correction(_ fields: FieldReader) -> () throws(Refusal) -> TimelineCorrection {
        let kind = fields.choice("kind", of: TimelineCorrectionKind.self)
        let from = fields.optional("from", .day)
        let through = fields.optional("through", .day)
        let days = fields.optional("days", .int(in: 1...3660))
        return { () throws(Refusal) in
            switch (kind(), from(), through(), days()) {
            case (.leave, let first?, let last?, nil): return .leave(from: first, through: last)
            case (.employmentEnd, let day?, nil, nil): return .employmentEnd(on: day)
            case (.lateNotice, nil, nil, let days?): return .lateNotice(days: days)
            case (.wageSanction, nil, nil, let days?): return .wageSanction(days: days)
            case (.voluntaryExtension, nil, nil, let days?): return .voluntaryExtension(days: days)
            default: throw Refusal(.fieldMissing, at: "/corrections")
            }
        }
    }
}
