package import Domain
package import Ledger

/// What the coordinator's monthly overview says.
package struct NetworkOverview: Hashable, Sendable {
    package let network: String
    package let month: CalendarMonth
    package let madeAt: Instant
    package let members: [Row]
    /// The network's own account at the end of the month.
    package let networkAccount: AccountBalances
    package let placements: [KindCount]
    package let outcomes: [OutcomeCount]
    package let head: ChainHead

    /// One member at the end of the month, and what the month did.
    package struct Row: Hashable, Sendable {
        package let code: String
        package let name: String
        package let closing: AccountBalances
        package let movement: AccountBalances
        package let room: Int64

        package init(code: String, name: String, closing: AccountBalances, movement: AccountBalances, room: Int64) {
            self.code = code
            self.name = name
            self.closing = closing
            self.movement = movement
            self.room = room
        }

        package var isRoomUsedUp: Bool { Room.used(closing.placements) > room }
        package var onlyBrings: Bool { closing.placements.taken == 0 && closing.placements.brought > 0 }
    }

    /// Placements of one kind: begun in the month, and running at its end.
    package struct KindCount: Hashable, Sendable {
        package let kind: PlacementKind
        package let begun: Int
        package let running: Int

        package init(kind: PlacementKind, begun: Int, running: Int) {
            self.kind = kind
            self.begun = begun
            self.running = running
        }
    }

    /// Placements that ended in the month, by outcome.
    package struct OutcomeCount: Hashable, Sendable {
        package let outcome: PlacementOutcome
        package let ended: Int

        package init(outcome: PlacementOutcome, ended: Int) {
            self.outcome = outcome
            self.ended = ended
        }
    }

    package init(
        network: String, month: CalendarMonth, madeAt: Instant, members: [Row], networkAccount: AccountBalances,
        placements: [KindCount], outcomes: [OutcomeCount], head: ChainHead
    ) {
        self.network = network
        self.month = month
        self.madeAt = madeAt
        self.members = members
        self.networkAccount = networkAccount
        self.placements = placements
        self.outcomes = outcomes
        self.head = head
    }
}
