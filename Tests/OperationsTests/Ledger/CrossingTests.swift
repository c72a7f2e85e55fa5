import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// Days on which something else changes as well: the clock, the month, the year, the rules.
@Suite struct CrossingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let start: String
        var ended: (day: String, outcome: PlacementOutcome)?
        /// The day and kind of what settles the booking.
        let settled: String
        let kind: TransferKind
        /// The month in which that is booked; October 2026 and what lies before it are closed.
        let month: String

        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "final on the last day of a closed month", start: "2026-10-04", settled: "2026-10-31",
            kind: .finalise, month: "2026-10"),
        Case(
            name: "across the end of summer time", start: "2026-10-12", settled: "2026-11-08", kind: .finalise,
            month: "2026-11"),
        Case(
            name: "across the beginning of summer time", start: "2026-03-02", settled: "2026-03-29", kind: .finalise,
            month: "2026-03"),
        Case(
            name: "ended on the day before it would be final", start: "2026-10-12",
            ended: ("2026-11-07", .notContinued), settled: "2026-11-07", kind: .reverse, month: "2026-11"),
        Case(
            name: "ended on the day on which it is final", start: "2026-10-12",
            ended: ("2026-11-08", .notContinued), settled: "2026-11-08", kind: .finalise, month: "2026-11"),
        Case(
            name: "final on a leap day", start: "2028-02-02", settled: "2028-02-29", kind: .finalise,
            month: "2028-02"),
        Case(
            name: "begun on a leap day", start: "2028-02-29", settled: "2028-03-27", kind: .finalise,
            month: "2028-03"),
        Case(
            name: "ended on the day it began, a new year's day", start: "2027-01-01", ended: ("2027-01-01", .other),
            settled: "2027-01-01", kind: .reverse, month: "2027-01"),
    ]

    @Test(arguments: cases) func `A booking is settled on its day`(crossing: Case) async throws {
        let scene = try await LedgerScene.make(members: 2)
        let placement = try await scene.place(
            1, from: 0, to: 1, start: crossing.start, end: "2028-12-31", ended: crossing.ended)
        try scene.house.clock.set(scene.day("2028-04-30"))
        try await scene.book()
        let booking = try await scene.startBooking(of: placement)
        let kind = crossing.kind
        let settled = try #require(try await scene.network.read { try $0.successor(of: booking.id, kind: kind) })
        #expect("\(settled.content.effectiveOn)" == crossing.settled)
        #expect("\(settled.month)" == crossing.month)
        try await scene.mustHold()
    }

    @Test func `A placement taken back after its month closed leaves that month as it was`() async throws {
        let scene = try await LedgerScene.make(members: 2)
        let placement = try await scene.place(1, from: 0, to: 1, start: "2026-10-12")
        try await scene.freeze("2026-10")
        _ = try await scene.network.coordinator().perform(
            EndPlacement(id: placement, revision: 1, lastDay: scene.day("2026-10-20"), outcome: .notContinued))
        try await scene.book()
        let account = Account.member(scene.members[0].id)
        let movements = try await scene.network.read { scope in
            try ["2026-10", "2026-11"].map { name in
                try scope.movements(of: account, in: try #require(CalendarMonth(name))).placements
            }
        }
        #expect(movements == [Balance(brought: 100), Balance(brought: -100)])
        #expect(try await scene.balances(0, asOf: "2026-10-19").placements.brought == 100)
        #expect(try await scene.balances(0, asOf: "2026-10-20").placements.brought == 0)
        try await scene.mustHold()
    }

    static let lateEnds: [(day: String, outcome: PlacementOutcome, brought: Int64)] = [
        ("2026-10-15", .notContinued, 0), ("2026-10-10", .other, 0), ("2026-11-05", .notContinued, 0),
        ("2026-11-06", .notContinued, 100), ("2026-10-15", .stoppedEarly, 100), ("2026-10-15", .hired, 100),
    ]

    @Test(arguments: lateEnds)
    func `An end recorded after the booking is final decides as if it had been recorded in time`(
        day: String, outcome: PlacementOutcome, brought: Int64
    ) async throws {
        let scene = try await LedgerScene.make(members: 2)
        let placement = try await scene.place(1, from: 0, to: 1, start: "2026-10-10")
        try scene.house.clock.set(scene.day("2026-11-22"))
        try await scene.book()
        try await scene.freeze("2026-10")
        let booking = try await scene.startBooking(of: placement)
        #expect(try await scene.network.read { try $0.successor(of: booking.id, kind: .finalise) } != nil)
        _ = try await scene.network.coordinator().perform(
            EndPlacement(id: placement, revision: 1, lastDay: scene.day(day), outcome: outcome))
        for _ in 0..<2 { try await scene.book() }
        let reversal = try await scene.network.read { try $0.successor(of: booking.id, kind: .reverse) }
        #expect((reversal == nil) == (brought == 100))
        #expect(reversal.map { "\($0.content.effectiveOn) \($0.month)" } ?? "\(day) 2026-11" == "\(day) 2026-11")
        let lapsed = TransferId.derived("placement-lapsed", booking.id, near: booking.effectiveOn.month)
        #expect(reversal.map { $0.content.id == lapsed } != false)
        #expect(try await scene.balances(0).placements.brought == brought)
        #expect(try await scene.balances(0, asOf: day).placements.brought == brought)
        try await scene.mustHold()
    }

    @Test func `A booking at half past midnight in Amsterdam is of the new month`() async throws {
        let scene = try await LedgerScene.make(members: 2)
        try await scene.place(1, from: 0, to: 1, start: "2026-12-01")
        scene.house.clock.set(try #require(Instant("2026-11-30T22:59:59Z")))
        #expect(try await scene.network.system().perform(BookDuePlacements()) == 0)
        scene.house.clock.set(try #require(Instant("2026-11-30T23:00:00Z")))
        #expect(try await scene.network.system().perform(BookDuePlacements()) == 1)
    }

    @Test(arguments: [
        ("2026-11-15", 36, "2023-11-15"), ("2026-11-30", 36, "2023-11-30"), ("2027-02-28", 36, "2024-02-29"),
        ("2028-02-29", 36, "2025-02-28"), ("2028-02-29", 48, "2024-02-29"), ("2026-12-31", 1, "2026-11-30"),
    ])
    func `The rolling window begins a whole number of months ago`(day: String, months: Int, before: String) throws {
        let day = try #require(CalendarDay(day))
        #expect("\(RollingWindow.dayBefore(months, through: day))" == before)
    }
}
