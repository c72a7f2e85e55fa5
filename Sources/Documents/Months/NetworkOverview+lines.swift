package import Domain
package import Ledger

extension NetworkOverview {
    /// One booking of the month: in placements, or in minutes beside the hours of the month's placements.
    package struct Movement: Hashable, Sendable {
        package let day: CalendarDay
        /// `W-0042`; empty for what is about no placement.
        package let placementCode: String
        /// Empty for the network's own account, on either side.
        package let bringing: String
        package let taking: String
        package let unit: LedgerUnit
        package let cause: TransferCause
        /// In hundredths or minutes, negative when a booking is taken back.
        package let amount: Int64
        /// Set when the booking came late: the month to which it belongs.
        package let belongsTo: CalendarMonth?

        package init(
            day: CalendarDay, placementCode: String, bringing: String, taking: String, unit: LedgerUnit,
            cause: TransferCause, amount: Int64, belongsTo: CalendarMonth?
        ) {
            self.day = day
            self.placementCode = placementCode
            self.bringing = bringing
            self.taking = taking
            self.unit = unit
            self.cause = cause
            self.amount = amount
            self.belongsTo = belongsTo
        }
    }

    /// A slot or candidate that was open, with the name of its member.
    package struct Open: Hashable, Sendable {
        package let matter: OpenMatter
        package let member: String
        /// Calendar days until the month was frozen.
        package let days: Int

        package init(_ matter: OpenMatter, member: String, days: Int) {
            self.matter = matter
            self.member = member
            self.days = days
        }
    }

    /// Placements of one kind: begun in the month, and running at its end.
    func count(of kind: PlacementKind) -> (begun: Int, running: Int) {
        let facts = placements.map(\.facts).filter { $0.kind == kind }
        return (
            facts.count { month.days.contains($0.start) },
            facts.count { $0.start <= month.lastDay && $0.lastDay > month.lastDay }
        )
    }

    /// Placements that ended in the month with that outcome.
    func count(of outcome: PlacementOutcome) -> Int {
        placements.map(\.facts).count { $0.outcome == outcome && month.days.contains($0.lastDay) }
    }

    /// How many placements' hours were counted as reported, or as scheduled, and how many minutes that is.
    func hours(reported: Bool) -> (placements: Int, minutes: Int64) {
        let facts = placements.map(\.facts).filter { $0.isReported == reported && ($0.minutes > 0 || reported) }
        return (facts.count, facts.reduce(0) { $0 + $1.minutes })
    }

    /// Bookings in minutes beside the hours of the month's placements: those that belong to earlier months, or others.
    func furtherHours(ofEarlierMonths: Bool) -> [Movement] {
        movements.filter { $0.unit == .minutes && ($0.belongsTo != nil) == ofEarlierMonths }
    }

    /// Everything that was booked in minutes: what the lines of the hours add up to.
    package var bookedMinutes: Int64 {
        placements.reduce(0) { $0 + $1.facts.minutes }
            + movements.reduce(0) { $0 + ($1.unit == .minutes ? $1.amount : 0) }
    }

    /// Placements that began in the month.
    package var begun: Int { placements.count { month.days.contains($0.facts.start) } }

    /// Placements that run on after the month.
    package var running: Int { placements.count { $0.facts.lastDay > month.lastDay } }
}
