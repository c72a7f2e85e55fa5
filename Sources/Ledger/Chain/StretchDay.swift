/// Where a line is added up: an account in one unit, by its place in the stretch, on a day of effect, booked in a
/// month.
struct StretchDay: Hashable, Sendable {
    let place: Int
    let effectiveOn: CalendarDay
    let month: CalendarMonth

    init(place: Int, effectiveOn: CalendarDay, month: CalendarMonth) {
        self.place = place
        self.effectiveOn = effectiveOn
        self.month = month
    }

    /// All of it in one number, which is never 0: months are at most 35,999 and none is 0, days are between -25,567 and
    /// 376,199, for `CalendarDay` reads the years from 1900 to 2999.
    var packed: UInt64 {
        UInt64(truncatingIfNeeded: place) << 36 | UInt64(truncatingIfNeeded: month.number) << 20
            | UInt64(truncatingIfNeeded: effectiveOn.number + Self.dayZero)
    }

    init(packed: UInt64) {
        place = Int(packed >> 36)
        month = CalendarMonth(number: Int(packed >> 20 & 0xffff))
        effectiveOn = CalendarDay(number: Int(packed & 0xf_ffff) - Self.dayZero)
    }

    private static let dayZero = 1 << 19
}
