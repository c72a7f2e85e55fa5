/// One step of an hours chart: so many weeks with so many minutes each.
package struct HoursStep: Sendable, Hashable {
    /// The minutes in a week, at most all of them.
    package static let maximumWeeklyMinutes = 7 * 24 * 60

    /// When the step begins, as printed below it: "3 nov".
    package let label: String
    /// How many weeks it lasts, 1...520.
    package let weeks: Int
    /// The minutes worked in each of these weeks, 0...10080.
    package let weeklyMinutes: Int

    /// - Precondition: `weeks` is within 1...520 and `weeklyMinutes` within 0...10080.
    package init(label: String, weeks: Int, weeklyMinutes: Int) {
        precondition((1...HoursChart.maximumWeeks).contains(weeks), "a step lasts 1 to 520 weeks")
        precondition((0...Self.maximumWeeklyMinutes).contains(weeklyMinutes), "a week has 0 to 10080 minutes")
        self.label = label
        self.weeks = weeks
        self.weeklyMinutes = weeklyMinutes
    }
}
