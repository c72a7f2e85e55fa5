/// One step of an hours schedule: from that day on, so many minutes a week.
package struct HoursVersion: Hashable, Sendable {
    package let from: CalendarDay
    package let weeklyMinutes: Int

    package init(from: CalendarDay, weeklyMinutes: Int) {
        self.from = from
        self.weeklyMinutes = weeklyMinutes
    }
}
