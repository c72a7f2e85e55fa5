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
            _ = try scope.schedules(of: [#require(PlacementId("11111111-0000-4000-8000-000000000001"))])
            _ = try scope.hoursReports(in: month)
            _ = try scope.hoursReports(in: month, takenBy: [member])
            _ = try scope.placementsAwaitingOutcome(on: month.lastDay)
            _ = try scope.claims(movedOn: month.days)
            _ = try scope.openSlotsWithPosting() + scope.openCandidatesWithPublication()
            _ = try scope.transfers(of: .member(member), in: month, unit: .minutes)
            _ = try scope.transfers(in: month, unit: .placements)
            _ = try scope.balances(of: .member(member), bookedBefore: month)
            connection.trace(options: [])
        }
        let statements = asked.withLock { $0 }.filter { $0.hasPrefix("SELECT") }
        #expect(statements.count >= 10)
        for statement in statements {
            let plan = try database.read { connection in
                try Row.fetchAll(connection, sql: "EXPLAIN QUERY PLAN \(statement)").compactMap {
                    $0["detail"] as String?
                }
            }
            let walks = plan.filter { line in
                Self.growing.contains { line.hasPrefix("SCAN \($0) ") || line == "SCAN \($0)" }
            }
            #expect(walks.isEmpty, "\(statement): \(plan)")
        }
    }
}
