import Domain
import GRDB
import Ledger
import Synchronization
import Testing

@testable import Storage

/// How SQLite goes about the questions of a month close: by an index that leads to what is now or in the month, never
/// through a table that grows with history.
@Suite struct ClosePlansTests {
    private static let growing = [
        "transfer", "ledger_line", "placement", "placement_schedule", "hours_report", "claim", "event",
        "account_day", "account_month",
    ]

    @Test func `A close walks through no table that grows with history`() throws {
        let asked = Mutex<Set<String>>([])
        let database = try DatabaseQueue()
        let month = try #require(CalendarMonth("2026-10"))
        let member = try #require(MemberId("01900000-0000-7000-8000-000000000001"))
        try database.write { connection in
            for migration in NetworkSchema.migrations { try migration.apply(connection) }
            connection.trace { event in asked.withLock { _ = $0.insert(event.expandedDescription) } }
            let scope = ReadScope(
                networkId: try #require(NetworkId("01900000-0000-7000-8000-000000000002")),
                connection: ScopedConnection(connection))
            _ = try scope.placements(during: month.days)
            _ = try scope.placements(during: month.days, takenBy: [member])
            _ = try scope.unbookedPlacements(startedBy: month.lastDay)
            _ = try scope.unsettledStarts()
            let placement = try #require(PlacementId("11111111-0000-4000-8000-000000000001"))
            _ = try scope.standingBookings(of: placement)
            _ = try scope.standingHours(of: placement, workedIn: month)
            _ = try scope.schedules(of: [#require(PlacementId("11111111-0000-4000-8000-000000000001"))])
            _ = try scope.hoursReports(in: month)
            _ = try scope.hoursReports(in: month, takenBy: [member])
            _ = try scope.placementsAwaitingOutcome(on: month.lastDay)
            _ = try scope.claims(movedOn: month.days)
            let moment = try #require(Instant("2026-11-01T00:00:00Z"))
            _ = try scope.offeredSlots(on: month.lastDay)
            _ = try scope.proposedClaims()
            _ = try scope.openCandidates(publishedBefore: moment)
            _ = try scope.transfers(of: .member(member), in: month, unit: .minutes)
            _ = try scope.transfers(in: month, unit: .placements)
            _ = try scope.furtherMinutes(in: month)
            _ = try scope.balances(of: .member(member), bookedBefore: month)
            connection.trace(options: [])
        }
        try mustWalkThroughNothing(asked.withLock { $0 }, in: database, atLeast: 10)
    }

    @Test func `Booking, freezing and reading balances walk through no table that grows with history`() throws {
        let asked = Mutex<Set<String>>([])
        let database = try DatabaseQueue()
        let month = try #require(CalendarMonth("2026-10"))
        let member = Account.member(try #require(MemberId("01900000-0000-7000-8000-000000000001")))
        let draft = TransferDraft(
            id: try #require(TransferId("11111111-0000-4000-8000-000000000001")), unit: .placements, bringing: .network,
            taking: member, amount: 100, effectiveOn: month.firstDay, cause: .placementStarted)
        let lapse = TransferDraft(
            id: try #require(TransferId("11111111-0000-4000-8000-000000000002")), unit: .placements, bringing: .network,
            taking: member, amount: 100, effectiveOn: month.lastDay, kind: .reverse, cause: .placementLapsed,
            refersTo: draft.id)
        try database.write { connection in
            for migration in NetworkSchema.migrations { try migration.apply(connection) }
            connection.trace { event in asked.withLock { _ = $0.insert(event.expandedDescription) } }
            let scope = WriteScope(
                networkId: try #require(NetworkId("01900000-0000-7000-8000-000000000002")),
                connection: ScopedConnection(connection))
            let periods = LedgerPeriods(first: month, closedThrough: nil)
            for draft in [draft, lapse] { _ = try scope.book(draft, at: Instant(milliseconds: 0), periods: periods) }
            let head = try scope.reading.ledgerHead()
            try scope.freeze(
                MonthRecord(month: month, state: .closing, frozenAt: Instant(milliseconds: 0), head: head))
            _ = try scope.reading.balances(of: member, asOf: month.lastDay)
            _ = try scope.reading.movements(of: member, in: month)
            _ = try scope.reading.lines(of: member, before: nil, limit: 50)
            _ = try scope.reading.lastSequence(of: member)
            _ = try scope.reading.transfers(of: member, after: 0, limit: 50)
            connection.trace(options: [])
        }
        try mustWalkThroughNothing(asked.withLock { $0 }, in: database, atLeast: 10)
    }

    private func mustWalkThroughNothing(
        _ asked: Set<String>, in database: DatabaseQueue, atLeast count: Int
    ) throws {
        // A plan for a row of `transfer` also names its children, which are looked at only when one lost its parent.
        let statements = asked.filter { $0.hasPrefix("SELECT") || $0.hasPrefix("INSERT INTO account_") }
        #expect(statements.count >= count)
        for statement in statements {
            let plan = try database.read { connection in
                try Row.fetchAll(connection, sql: "EXPLAIN QUERY PLAN \(statement)").compactMap {
                    $0["detail"] as String?
                }
            }
            let walks = plan.filter { line in
                Self.growing.contains { line.hasPrefix("SCAN \($0) ") || line == "SCAN \($0)" }
            }
            // The last row of an ordered table is found without walking through it.
            let isLast = statement.contains("ORDER BY sequence DESC LIMIT 1")
            #expect(walks.isEmpty || isLast, "\(statement): \(plan)")
        }
    }
}
