/// The rules of halen en brengen as they hold on one day: a network's settings, with these defaults (domain.md, 7).
package struct LedgerRules: Hashable, Sendable {
    /// What one placement is booked for, in hundredths.
    package var placementAmount: Int64
    /// Calendar days that a placement lasts before it is final, the first and the last counted.
    package var daysToFinal: Int
    /// The outcomes that take a placement back when it ended before it was final.
    package var reversingOutcomes: Set<PlacementOutcome>
    /// Whether the bringing member is debited once per candidate; otherwise once per placement.
    package var debitsOncePerCandidate: Bool
    /// Whether the close books a placement's scheduled hours when nobody reported; otherwise nothing.
    package var booksScheduledHours: Bool
    /// How many months the rolling view looks back.
    package var windowMonths: Int
    /// Placements that every member may bring more than it took.
    package var roomBase: Int64
    /// Placements added to the room for every full hundred employees.
    package var roomPerHundredEmployees: Int64
    /// The room's maximum, in placements.
    package var roomMaximum: Int64
    /// Working days in which a second coordinator answers a proposed correction; afterwards it expires.
    package var correctionAnswerDays: Int

    package init(
        placementAmount: Int64 = 100, daysToFinal: Int = 28,
        reversingOutcomes: Set<PlacementOutcome> = [.notContinued, .other],
        debitsOncePerCandidate: Bool = true, booksScheduledHours: Bool = true, windowMonths: Int = 36,
        roomBase: Int64 = 2, roomPerHundredEmployees: Int64 = 1, roomMaximum: Int64 = 10,
        correctionAnswerDays: Int = 10
    ) {
        self.placementAmount = placementAmount
        self.daysToFinal = daysToFinal
        self.reversingOutcomes = reversingOutcomes
        self.debitsOncePerCandidate = debitsOncePerCandidate
        self.booksScheduledHours = booksScheduledHours
        self.windowMonths = windowMonths
        self.roomBase = roomBase
        self.roomPerHundredEmployees = roomPerHundredEmployees
        self.roomMaximum = roomMaximum
        self.correctionAnswerDays = correctionAnswerDays
    }
}
