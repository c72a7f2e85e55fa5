import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct DepartureTests {
    @Test func `A member that leaves is settled against the network, and its code stays readable`() async throws {
        let scene = try await LedgerScene.make()
        try await scene.place(1, from: 0, to: 1, start: "2026-10-01", ended: ("2026-10-30", .hired))
        try await scene.book()
        let desk = try await scene.network.coordinator()
        let preview = try await desk.ask(PreviewDeparture(id: scene.members[0].id))
        #expect(preview.running.isEmpty)
        #expect(preview.drafts.map(\.amount) == [100])
        try await desk.perform(LeaveMember(id: scene.members[0].id))
        try await desk.perform(LeaveMember(id: scene.members[0].id))
        #expect(try await scene.balances(0).placements == Balance(brought: 100, taken: 100))
        #expect(try await scene.network.read { try $0.balances(of: .network).placements.net } == -100)
        let member = try await desk.ask(FindMember(code: "L-0001"))
        #expect(member.state == .left)
        #expect(try await scene.network.verbs(about: member.id).first == .memberLeft)
        // The hours of October are booked at the close and settled at the same close.
        try await scene.freeze("2026-10")
        #expect(try await scene.balances(0).minutes.net == 0)
        #expect(try await scene.balances(0).minutes.brought > 0)
        try await scene.mustHold()
    }

    @Test func `What still runs is named, and refuses the leaving`() async throws {
        let scene = try await LedgerScene.make()
        try await scene.place(7, from: 0, to: 1, start: "2026-10-01")
        let desk = try await scene.network.coordinator()
        for member in [0, 1] {
            await #expect(throws: Refusal(.memberStillRuns, ["running": "W-0007"])) {
                try await desk.perform(LeaveMember(id: scene.members[member].id))
            }
        }
        try await desk.perform(LeaveMember(id: scene.members[2].id))
        let members = scene.members
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await members[1].desk().perform(LeaveMember(id: members[1].id))
        }
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await members[1].desk().ask(PreviewDeparture(id: members[1].id))
        }
        let nobody: MemberId = desk.newId()
        await #expect(throws: Refusal(.notFound)) { try await desk.perform(LeaveMember(id: nobody)) }
    }

    @Test func `A member that comes back begins at zero, with its whole room`() async throws {
        let scene = try await LedgerScene.make()
        try await scene.place(1, from: 0, to: 1, start: "2026-10-01", ended: ("2026-10-30", .hired))
        let desk = try await scene.network.coordinator()
        let id = scene.members[0].id
        await #expect(throws: Refusal(.memberStateWrong, ["state": "active"])) {
            try await desk.perform(RejoinMember(id: id))
        }
        try await desk.perform(LeaveMember(id: id))
        scene.house.clock.advance(days: 10)
        let later = try await scene.network.coordinator()
        try await later.perform(RejoinMember(id: id))
        let shown = try await later.ask(ShowMember(id: id))
        #expect(shown.member.state == .active)
        #expect("\(shown.member.joinedOn)" == "2026-11-12")
        #expect(shown.memberships.map { "\($0.began)" } == ["2026-11-02", "2026-11-12"])
        #expect(shown.memberships.first?.ending == .left(on: try scene.day("2026-11-02")))
        let standing = try await later.ask(ShowStanding(member: id))
        #expect(Room.used(try #require(standing.details).balances.placements) == 0)
        // What it now brings counts again, and the next leaving settles that alone.
        try await scene.place(2, from: 0, to: 2, start: "2026-11-12", ended: ("2026-11-12", .hired))
        try await scene.book()
        #expect(try await scene.balances(0).placements.net == -100)
        try await scene.network.coordinator().perform(LeaveMember(id: id))
        #expect(try await scene.balances(0).placements == Balance(brought: 200, taken: 200))
        try await scene.mustHold()
    }

    @Test func `What belongs to the time before a departure is settled though the member came back`() async throws {
        let scene = try await LedgerScene.make()
        let placement = try await scene.place(1, from: 0, to: 1, start: "2026-10-01", ended: ("2026-10-30", .hired))
        let id = scene.members[0].id
        try await scene.network.coordinator().perform(LeaveMember(id: id))
        scene.house.clock.advance(days: 10)
        try await scene.network.coordinator().perform(RejoinMember(id: id))
        // Its hours of October are closed, then reported, and its placement is taken back, all after its return.
        try await scene.freeze("2026-10")
        #expect(try await scene.balances(0).minutes.brought > 0)
        #expect(try await scene.balances(0).minutes.net == 0)
        let month = try #require(CalendarMonth("2026-10"))
        _ = try await scene.network.coordinator().perform(ReportHours(id: placement, month: month, minutes: 600))
        let booking = try await scene.startBooking(of: placement)
        let entry = CorrectionEntry(
            unit: .placements, bringing: .member(id), taking: .member(scene.members[1].id), amount: 50)
        try await scene.network.coordinator().perform(
            ProposeCorrection(plan: .rebooking(of: booking.id, as: entry), reason: scene.reason()))
        for day in ["2026-11-02", "2026-11-11", "2026-11-12", "2026-12-31"] {
            let balances = try await scene.balances(0, asOf: day)
            #expect([balances.placements.net, balances.minutes.net] == [0, 0], "\(day)")
        }
        #expect(try await scene.balances(1).minutes == Balance(taken: 600))
        #expect(try await scene.balances(1).placements == Balance(taken: 50))
        // What it brings from now on counts.
        try await scene.place(2, from: 0, to: 2, start: "2026-11-12")
        try await scene.book()
        #expect(try await scene.balances(0).placements.net == -100)
        try await scene.mustHold()
    }

    @Test func `A successor takes over the balance and the work that goes on`() async throws {
        let scene = try await LedgerScene.make()
        let placement = try await scene.place(1, from: 0, to: 1, start: "2026-10-05")
        try await scene.book()
        let desk = try await scene.network.coordinator()
        let (old, new) = (scene.members[0].id, scene.members[2].id)
        await #expect(throws: Refusal(.successorInvalid, at: "/into")) {
            try await desk.perform(MergeMember(id: old, into: old))
        }
        try await desk.perform(MergeMember(id: old, into: new))
        #expect(try await scene.balances(0).placements.net == 0)
        #expect(try await scene.balances(2).placements == Balance(brought: 100))
        #expect(try await scene.network.read { try $0.placement(placement)?.bringing } == new)
        #expect(try await desk.ask(ShowMember(id: new)).legalEntities.count == 2)
        #expect(try await desk.ask(ShowMember(id: old)).member.state == .merged)
        await #expect(throws: Refusal(.memberStateWrong, ["state": "merged"])) {
            try await desk.perform(RejoinMember(id: old))
        }
        // The hours are the successor's; a placement taken back later goes through the old account to the successor.
        try await scene.freeze("2026-10")
        #expect(try await scene.balances(2).minutes.brought > 0)
        #expect(try await scene.balances(0).minutes == Balance())
        let booking = try await scene.startBooking(of: placement)
        try await scene.network.coordinator().perform(
            ProposeCorrection(plan: .reversal(of: booking.id), reason: scene.reason()))
        #expect(try await scene.balances(0).placements.net == 0)
        #expect(try await scene.balances(2).placements.net == 0)
        try await scene.mustHold()
    }

    @Test func `A successor that leaves in its turn leaves nothing behind`() async throws {
        let scene = try await LedgerScene.make(members: 4)
        let placement = try await scene.place(1, from: 0, to: 1, start: "2026-10-01", ended: ("2026-10-30", .hired))
        try await scene.book()
        let desk = try await scene.network.coordinator()
        try await desk.perform(MergeMember(id: scene.members[0].id, into: scene.members[2].id))
        try await desk.perform(LeaveMember(id: scene.members[2].id))
        let booking = try await scene.startBooking(of: placement)
        try await desk.perform(ProposeCorrection(plan: .reversal(of: booking.id), reason: scene.reason()))
        for member in [0, 2] { #expect(try await scene.balances(member).placements.net == 0) }
        #expect(try await scene.balances(1).placements.net == 0)
        #expect(try await scene.network.read { try $0.balances(of: .network).placements.net } == 0)
        try await scene.mustHold()
    }
}
