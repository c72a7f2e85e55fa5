package import Domain
package import Ledger

/// Between what the terms of a draft may be, each limit with the source of the version in force on its first day: what
/// a form says beside its fields.
package struct TermsLimits: Hashable, Sendable {
    /// A number with where it comes from.
    package struct Limit: Hashable, Sendable {
        package let value: Int
        package let source: String

        init(_ rule: Rule, of rulebook: Rulebook, on day: CalendarDay) {
            let version = rulebook.version(rule, on: day)
            value = version.value
            source = version.source
        }
    }

    package let kind: PlacementKind
    /// How long the kind lasts.
    package let months: Limit
    /// The last day of the term that the kind has by itself, counted from the draft's first day; nil for a secondment.
    package let defaultEnd: CalendarDay?
    /// Whether the coordinator may approve a longer term.
    package let mayBeLonger: Bool
    /// From when the candidate can start; nil for who may not know it.
    package let earliestStart: CalendarDay?
    /// Until when wages are paid; nil for who may not know it, and while no sickness period is known.
    package let latestEnd: CalendarDay?
    /// Whether the clock is kept from who asks.
    package let isClockHidden: Bool
    /// The hours a week on the candidate's card.
    package let weeklyMinutes: Int
    package let notice: Limit
    /// How much of the wage cost may be asked for administration, in percent.
    package let administration: Limit
    /// How long the job after a trial with a benefit lasts at least, in months.
    package let offer: Limit
    /// Whether that job may begin with a proeftijd (1) or not (0).
    package let probation: Limit
}
