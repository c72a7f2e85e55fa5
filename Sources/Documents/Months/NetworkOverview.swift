package import Domain
package import Ledger

/// What the coordinator's monthly overview says.
package struct NetworkOverview: Hashable, Sendable {
    package let network: String
    package let month: CalendarMonth
    package let madeAt: Instant
    /// By code.
    package let members: [Row]
    /// The network's own account at the end of the month.
    package let networkAccount: AccountBalances
    /// The month's placements, by code.
    package let placements: [Placement]
    /// What was booked in placements, and then in minutes beside the hours of `placements`, each in the order of the
    /// ledger.
    package let movements: [Movement]
    /// Outcomes of placements that ended in earlier months, known since the previous month was frozen; by code.
    package let lateOutcomes: [LateOutcome]
    /// How long proposals waited for the month's answers.
    package let answers: [ClaimAnswer]
    /// The proposals that still waited at the end, the longest waiting first.
    package let waiting: [WaitingClaim]
    /// What was open at the end, the oldest first.
    package let open: [Open]
    package let head: ChainHead

    package init(
        network: String, month: CalendarMonth, madeAt: Instant, members: [Row], networkAccount: AccountBalances,
        placements: [Placement], movements: [Movement], lateOutcomes: [LateOutcome], answers: [ClaimAnswer],
        waiting: [WaitingClaim], open: [Open], head: ChainHead
    ) {
        self.network = network
        self.month = month
        self.madeAt = madeAt
        self.members = members
        self.networkAccount = networkAccount
        self.placements = placements
        self.movements = movements
        self.lateOutcomes = lateOutcomes
        self.answers = answers
        self.waiting = waiting
        self.open = open
        self.head = head
    }

    /// One member at the end of the month, and what the month did.
    package struct Row: Hashable, Sendable {
        package let code: String
        package let name: String
        package let closing: AccountBalances
        package let movement: AccountBalances
        package let room: Int64
        /// At the freeze.
        package let employees: Int
        /// Places at the end of the month, filled or not.
        package let slotsOffered: Int

        package init(
            code: String, name: String, closing: AccountBalances, movement: AccountBalances, room: Int64,
            employees: Int, slotsOffered: Int
        ) {
            self.code = code
            self.name = name
            self.closing = closing
            self.movement = movement
            self.room = room
            self.employees = employees
            self.slotsOffered = slotsOffered
        }

        package var isRoomUsedUp: Bool { Room.used(closing.placements) > room }

        /// The net per 100 employees, in hundredths (domain.md, 7); nil without employees.
        package var perHundredEmployees: Int64? {
            Proportion.perHundred(closing.placements.net, of: Int64(employees))
        }

        package var onlyBrings: Bool { closing.placements.taken == 0 && closing.placements.brought > 0 }
    }

    /// One placement of the month with the names of its members.
    package struct Placement: Hashable, Sendable {
        package let facts: MonthPlacement
        /// Empty when nobody brings.
        package let bringing: String
        package let taking: String

        package init(_ facts: MonthPlacement, bringing: String, taking: String) {
            self.facts = facts
            self.bringing = bringing
            self.taking = taking
        }
    }
}
