/// Where a line is added up: an account in one unit, by its place in the stretch, on a day of effect, booked in a
/// month.
struct StretchDay: Hashable, Sendable {
    let place: Int
    let effectiveOn: CalendarDay
    let month: CalendarMonth

    /// In one word, for this is done twice for each row.
    func hash(into hasher: inout Hasher) {
        hasher.combine(place << 40 ^ effectiveOn.number << 16 ^ month.number)
    }
}
