package import Ledger

/// What changes a clock besides sickness periods (domain.md, 4). Neither says why: leave may be of any kind.
package enum TimelineCorrection: Hashable, Sendable {
    /// Days that are left out of the count, both included, and that do not widen a gap between two periods, such as
    /// leave (BW 7:629 lid 10).
    case leave(from: CalendarDay, through: CalendarDay)
    /// The report of week 42 or the WIA application came so many days late (BW 7:629 lid 11).
    case lateNotice(days: Int)
    /// UWV had the employer pay on for so many days, at most 52 weeks (WIA art. 25 lid 9).
    case wageSanction(days: Int)
    /// Employer and employee asked together to go on for so many days (WIA art. 24).
    case voluntaryExtension(days: Int)
    /// The last day of the employment.
    case employmentEnd(on: CalendarDay)

    package var kind: TimelineCorrectionKind {
        switch self {
        case .leave: .leave
        case .lateNotice: .lateNotice
        case .wageSanction: .wageSanction
        case .voluntaryExtension: .voluntaryExtension
        case .employmentEnd: .employmentEnd
        }
    }

    /// The days that it adds at the end; 0 for a kind that adds none.
    package var days: Int {
        switch self {
        case .lateNotice(let days), .wageSanction(let days), .voluntaryExtension(let days): days
        case .leave, .employmentEnd: 0
        }
    }
}
