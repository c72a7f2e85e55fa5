/// The hours a week as a staircase over the weeks of an hours schedule (opbouwschema).
package struct HoursChart: Sendable, Hashable {
    /// The most weeks one chart shows: ten years.
    package static let maximumWeeks = 520

    /// Printed above the figure.
    package let caption: String
    /// The weekly minutes of the employment, drawn as a dashed line; nil draws none.
    package let contractWeeklyMinutes: Int?
    /// From the first step to the last.
    package let steps: [HoursStep]

    /// - Precondition: at least one step, at most 520 weeks together, and no negative `contractWeeklyMinutes`.
    package init(caption: String, contractWeeklyMinutes: Int? = nil, steps: [HoursStep]) {
        precondition(!steps.isEmpty, "an hours chart has a step")
        precondition(steps.count <= Self.maximumWeeks, "an hours chart has at most 520 steps")
        precondition(steps.reduce(0) { $0 + $1.weeks } <= Self.maximumWeeks, "an hours chart has at most 520 weeks")
        precondition((contractWeeklyMinutes ?? 0) >= 0, "minutes are 0 or more")
        self.caption = caption
        self.contractWeeklyMinutes = contractWeeklyMinutes
        self.steps = steps
    }
}
