import Domain
import Ledger
import Storage

/// `TimelineFacts` as they are sealed; days as ISO texts.
struct TimelineForm: LayerForm {
    static let layer = CandidateLayer.timeline
    static let version = 1

    struct Period: Codable {
        let first: String
        let last: String?
    }

    /// One correction: its kind with the days that this kind has.
    struct Correction: Codable {
        let kind: String
        var from: String?
        var through: String?
        var days: Int?
    }

    let periods: [Period]
    let corrections: [Correction]
    let firstYearEvaluation: String?

    init(_ facts: TimelineFacts) {
        periods = facts.periods.map { Period(first: $0.firstDay.description, last: $0.lastDay?.description) }
        corrections = facts.corrections.map(Correction.init)
        firstYearEvaluation = facts.firstYearEvaluation?.description
    }

    func value() throws -> TimelineFacts {
        TimelineFacts(
            periods: try periods.map { period in
                try SicknessPeriod(firstDay: day(period.first), lastDay: period.last.map(day), at: "")
            },
            corrections: try corrections.map(correction), firstYearEvaluation: try firstYearEvaluation.map(day)
        )
    }

    private func correction(_ form: Correction) throws -> TimelineCorrection {
        guard let kind = TimelineCorrectionKind(rawValue: form.kind) else { throw unreadable }
        return switch kind {
        case .leave: .leave(from: try day(form.from), through: try day(form.through))
        case .lateNotice: .lateNotice(days: try number(form.days))
        case .wageSanction: .wageSanction(days: try number(form.days))
        case .voluntaryExtension: .voluntaryExtension(days: try number(form.days))
        case .employmentEnd: .employmentEnd(on: try day(form.from))
        }
    }

    private func day(_ text: String?) throws -> CalendarDay {
        guard let day = text.flatMap({ CalendarDay($0) }) else { throw unreadable }
        return day
    }

    private func number(_ days: Int?) throws -> Int {
        guard let days else { throw unreadable }
        return days
    }

    private var unreadable: StoreError { .valueUnreadable(Self.layer.rawValue) }
}

extension TimelineForm.Correction {
    init(_ correction: TimelineCorrection) {
        self.init(kind: correction.kind.rawValue)
        switch correction {
        case .leave(let first, let last): (from, through) = (first.description, last.description)
        case .lateNotice(let days), .wageSanction(let days), .voluntaryExtension(let days): self.days = days
        case .employmentEnd(let day): from = day.description
        }
    }
}
