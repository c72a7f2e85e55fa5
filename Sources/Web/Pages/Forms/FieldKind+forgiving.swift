import Domain
import Ledger

extension FieldKind where Value == CalendarDay {
    /// A day as a calendar sends it, `2026-10-31`, or as somebody types it where there is none: `31-10-2026`,
    /// `1/9/2026`.
    static var typedDay: FieldKind<CalendarDay> {
        .text { text, pointer throws(Refusal) in
            let trimmed = text.filter { $0 != " " }
            if let day = CalendarDay(trimmed) { return day }
            let parts = trimmed.split(omittingEmptySubsequences: false) { "-/.".contains($0) }.map {
                $0.utf8.count <= 4 ? Int($0) : nil
            }
            guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
                let found = CalendarDay(year: year, month: month, day: day)
            else { throw Refusal(.dayInvalid, at: pointer) }
            return found
        }
    }
}
