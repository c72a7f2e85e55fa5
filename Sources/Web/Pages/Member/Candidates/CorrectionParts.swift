import Domain
import Ledger

/// A correction of the clock as a row of a form: its kind, with those days that this kind has.
struct CorrectionParts {
    let kind: TimelineCorrectionKind
    let from: CalendarDay?
    let through: CalendarDay?
    let days: Int?

    init(_ correction: TimelineCorrection) {
        kind = correction.kind
        switch correction {
        case .leave(let first, let last): (from, through, days) = (first, last, nil)
        case .lateNotice(let number), .wageSanction(let number), .voluntaryExtension(let number):
            (from, through, days) = (nil, nil, number)
        case .employmentEnd(let day): (from, through, days) = (day, nil, nil)
        }
    }

    /// Nil for a row of which no kind was chosen.
    static func read(_ fields: FieldReader, _ row: Int) -> Field<TimelineCorrection?> {
        let kind = fields.optional("correction_kind_\(row)", .choice(of: TimelineCorrectionKind.self))
        let from = fields.optional("correction_from_\(row)", .typedDay)
        let through = fields.optional("correction_through_\(row)", .typedDay)
        let days = fields.optional("correction_days_\(row)", .int(in: 1...3650))
        func needed<Value>(_ value: Value?, _ name: String) throws(Refusal) -> Value {
            guard let value else { throw Refusal(.fieldMissing, at: "/correction_\(name)_\(row)") }
            return value
        }
        return fields.derived { () throws(Refusal) -> TimelineCorrection? in
            switch kind() {
            case nil: nil
            case .leave: .leave(from: try needed(from(), "from"), through: try needed(through(), "through"))
            case .lateNotice: .lateNotice(days: try needed(days(), "days"))
            case .wageSanction: .wageSanction(days: try needed(days(), "days"))
            case .voluntaryExtension: .voluntaryExtension(days: try needed(days(), "days"))
            case .employmentEnd: .employmentEnd(on: try needed(from(), "from"))
            }
        }
    }
}
