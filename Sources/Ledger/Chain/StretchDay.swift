/// Where a line is added up: an account in one unit, by its place in the stretch, on a day of effect, booked in a month.
struct StretchDay: Hashable, Sendable {
    let place: Int
    let effectiveOn: CalendarDay
    let month: CalendarMonth
}
