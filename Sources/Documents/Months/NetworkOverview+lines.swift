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

        /// Whether it moves a balance that was there, at a departure or a merger.
        var isHandover: Bool { cause == .settlement || cause == .merger }
    }

    /// A slot or candidate that was open, with the name of its member.
    package struct Open: Hashable, Sendable {
        package let matter: OpenMatter
        package let member: String
        /// Calendar days until the month's last day.
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

    /// How many placements' hours were counted as reported, or as scheduled, and how many minutes that is.
    func hours(reported: Bool) -> (placements: Int, minutes: Int64) {
        let facts = placements.map(\.facts).filter { $0.isReported == reported && ($0.minutes > 0 || reported) }
        return (facts.count, facts.reduce(0) { $0 + $1.minutes })
    }

    /// Hours worked that were booked beside those of the month's placements: those that belong to earlier months, or
    /// others.
    func furtherHours(ofEarlierMonths: Bool) -> [Movement] {
        movements.filter { $0.unit == .minutes && !$0.isHandover && ($0.belongsTo != nil) == ofEarlierMonths }
    }

    /// The balances in minutes that a departure or a merger moved: nobody worked those hours.
    var handovers: [Movement] { movements.filter { $0.unit == .minutes && $0.isHandover } }

    /// Every hour worked that was booked: what the lines of the hours add up to.
    package var workedMinutes: Int64 {
        placements.reduce(0) { $0 + $1.facts.minutes }
            + movements.reduce(0) { $0 + ($1.unit == .minutes && !$1.isHandover ? $1.amount : 0) }
    }

    /// The balances in minutes that a departure or a merger moved, added up.
    package var handedOverMinutes: Int64 { handovers.reduce(0) { $0 + $1.amount } }

    /// Placements that began in the month.
    package var begun: Int { placements.count { month.days.contains($0.facts.start) } }

    /// Placements that run on after the month.
    package var running: Int { placements.count { $0.facts.lastDay > month.lastDay } }
}
