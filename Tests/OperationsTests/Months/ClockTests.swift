import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// A clock that runs ahead closes no month by itself; an absence of weeks is caught up.
@Suite struct ClockTests {
    private func closed(_ scene: MonthScene) async throws -> String? {
        try await scene.coordinator().ask(ShowMonths()).periods.closedThrough.map { "\($0)" }
    }

    @Test func `An absence of two months is caught up`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "5")
        #expect(try await scene.troubles(at: "2026-12-01T09:00:00Z") == [])
        #expect(try await scene.troubles(at: "2027-02-01T09:00:00Z") == [])
        #expect(try await closed(scene) == "2026-11")
        // Nobody was asked for the hours of December yet.
        for instant in ["2027-02-01T09:00:05Z", "2027-02-05T09:00:00Z"] {
            #expect(try await scene.troubles(at: instant) == [])
        }
        #expect(try await closed(scene) == "2027-01")
    }

    @Test func `A clock a year ahead closes nothing, and all goes on once it is right again`() async throws {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "5")
        #expect(try await scene.troubles(at: "2026-12-01T09:00:00Z") == [])
        #expect(try await scene.troubles(at: "2027-12-02T09:00:00Z") == [.clock])
        #expect(try await scene.troubles(at: "2027-12-02T09:00:05Z") == [])
        #expect(try await closed(scene) == nil)
        #expect(try await scene.coordinator().ask(ListTroubles()).map(\.matter) == [.clock])
        #expect(try await scene.troubles(at: "2026-12-05T09:00:00Z") == [])
        #expect(try await closed(scene) == "2026-11")
        #expect(try await scene.coordinator().ask(ListTroubles()).isEmpty)
    }

    @Test func `Where the clock is right after all, a coordinator closes one month and the others follow`() async throws
    {
        let scene = try await MonthScene.make()
        try await scene.set(.closingDay, "5")
        #expect(try await scene.troubles(at: "2026-12-01T09:00:00Z") == [])
        #expect(try await scene.troubles(at: "2027-03-20T09:00:00Z") == [.clock])
        #expect(try await closed(scene) == nil)
        _ = try await scene.close()
        for instant in [
            "2027-03-20T09:01:00Z", "2027-03-24T09:01:00Z", "2027-03-24T09:02:00Z", "2027-03-28T09:02:00Z",
        ] {
            #expect(try await scene.troubles(at: instant) == [])
        }
        #expect(try await closed(scene) == "2027-02")
        #expect(try await scene.coordinator().ask(ListTroubles()).isEmpty)
    }
}
