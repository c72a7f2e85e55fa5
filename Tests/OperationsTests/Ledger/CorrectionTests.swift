import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct CorrectionTests {
    private func scene() async throws -> (LedgerScene, TransferDraft) {
        let scene = try await LedgerScene.make()
        let placement = try await scene.place(1, from: 0, to: 1, start: "2026-10-12")
        try await scene.book()
        return (scene, try await scene.startBooking(of: placement))
    }

    @Test func `One coordinator corrects at once, with a reason that the members read`() async throws {
        let (scene, booking) = try await scene()
        let desk = try await scene.network.coordinator()
        let id = try await desk.perform(
            ProposeCorrection(
                plan: .reversal(of: booking.id), effectiveOn: scene.day("2026-10-20"), reason: scene.reason())
        )
        let view = try await desk.ask(ShowCorrection(id: id))
        #expect(view.correction.state == .booked)
        #expect(view.subject == "W-0001")
        #expect(try await scene.balances(0) == AccountBalances())
        #expect(try await scene.balances(0, asOf: "2026-10-19").placements == Balance(brought: 100))
        let lines = try await scene.members[0].desk().ask(ShowLines(of: .member(scene.members[0].id))).lines
        #expect(lines.map(\.reason) == ["Dubbel geteld", nil])
        #expect(lines.map(\.state) == [.reversal, .reversed])
        let transfer = try #require(view.transfers.first)
        #expect(try await scene.network.verbs(about: transfer.id) == [.transferCorrected])
        try await scene.book()
        try await scene.mustHold()
    }

    @Test func `What is booked otherwise keeps its placement, and the coordinator may choose other members`()
        async throws
    {
        let (scene, booking) = try await scene()
        let entry = CorrectionEntry(
            unit: .placements, bringing: .member(scene.members[0].id), taking: .member(scene.members[2].id), amount: 100
        )
        try await scene.network.coordinator().perform(
            ProposeCorrection(plan: .rebooking(of: booking.id, as: entry), reason: scene.reason()))
        #expect(try await scene.balances(0).placements == Balance(brought: 100))
        #expect(try await scene.balances(1).placements == Balance())
        #expect(try await scene.balances(2).placements == Balance(taken: 100))
        // Nothing of it is provisional: a coordinator decided.
        let provisional = try await scene.network.read { [members = scene.members] scope in
            try members.map { try scope.provisionalPlacements(of: .member($0.id)) }
        }
        #expect(provisional == [Balance(), Balance(), Balance()])
        // The nightly round leaves it alone.
        scene.house.clock.advance(days: 40)
        try await scene.book()
        #expect(try await scene.balances(2).placements == Balance(taken: 100))
        try await scene.mustHold()
    }

    @Test func `A second coordinator approves, and never the first one`() async throws {
        let (scene, booking) = try await scene()
        let second = try await scene.secondCoordinator()
        let first = try await scene.network.coordinator()
        let id = try await first.perform(ProposeCorrection(plan: .reversal(of: booking.id), reason: scene.reason()))
        #expect(try await scene.balances(0).placements == Balance(brought: 100))
        let mails = try await first.ask(ListMails()).filter { $0.kind == .approvalAsked }
        #expect(mails.map(\.recipient) == ["tweede@noord.example"])
        #expect(try await first.ask(ListCorrections(awaitingMe: true)).isEmpty)
        #expect(try await second.ask(ListCorrections(awaitingMe: true)).map(\.correction.id) == [id])
        await #expect(throws: Refusal(.correctionOwn)) { try await first.perform(ApproveCorrection(id: id)) }
        await #expect(throws: Refusal(.correctionOwn)) {
            try await first.perform(RefuseCorrection(id: id, reason: scene.reason()))
        }
        await #expect(throws: Refusal(.correctionOwn)) {
            try await scene.network.shell().perform(ApproveCorrection(id: id))
        }
        await #expect(throws: Refusal(.correctionWaiting, at: "/transfer")) {
            try await second.perform(ProposeCorrection(plan: .reversal(of: booking.id), reason: scene.reason()))
        }
        try await second.perform(ApproveCorrection(id: id))
        #expect(try await scene.balances(0) == AccountBalances())
        await #expect(throws: Refusal(.correctionStateWrong, ["state": "booked"])) {
            try await second.perform(ApproveCorrection(id: id))
        }
        try await scene.mustHold()
    }

    @Test func `A token of the first coordinator does not approve for the second`() async throws {
        let (scene, booking) = try await scene()
        _ = try await scene.secondCoordinator()
        let first = try await scene.network.coordinator()
        let id = try await first.perform(ProposeCorrection(plan: .reversal(of: booking.id), reason: scene.reason()))
        let token = StoredToken(
            token: AccessToken(id: first.newId(), label: "koppeling", member: nil, readOnly: false, expiresAt: nil),
            madeBy: scene.network.coordinatorId, createdAt: first.now)
        try await scene.network.write { try $0.insert(token, digest: [1, 2, 3]) }
        let program = try await scene.network.desk(Actor(who: .integration(token.token.id), authority: .network))
        await #expect(throws: Refusal(.correctionOwn)) { try await program.perform(ApproveCorrection(id: id)) }
    }

    @Test func `Refused, withdrawn and expired corrections book nothing`() async throws {
        let (scene, booking) = try await scene()
        let second = try await scene.secondCoordinator()
        let first = try await scene.network.coordinator()
        let act = ProposeCorrection(plan: .reversal(of: booking.id), reason: try scene.reason())
        let refused = try await first.perform(act)
        try await second.perform(RefuseCorrection(id: refused, reason: scene.reason("De boeking klopt")))
        let withdrawn = try await first.perform(act)
        try await first.perform(WithdrawCorrection(id: withdrawn))
        let expired = try await first.perform(act)
        // Ten working days from Monday 2 November 2026 end on Monday 16 November.
        try scene.house.clock.set(scene.day("2026-11-16"))
        #expect(try await scene.network.system().perform(ExpireCorrections()) == 0)
        try scene.house.clock.set(scene.day("2026-11-17"))
        #expect(try await scene.network.system().perform(ExpireCorrections()) == 1)
        let views = try await first.ask(ListCorrections())
        let states = Dictionary(uniqueKeysWithValues: views.map { ($0.correction.id, $0.correction.state) })
        #expect(states == [expired: .expired, withdrawn: .withdrawn, refused: .refused])
        #expect(views.compactMap(\.correction.refusal) == ["De boeking klopt"])
        #expect(try await scene.balances(0).placements == Balance(brought: 100))
    }

    @Test func `What cannot be corrected is refused`() async throws {
        let (scene, booking) = try await scene()
        let desk = try await scene.network.coordinator()
        func propose(_ plan: CorrectionPlan, on day: String? = nil) async throws {
            try await desk.perform(
                ProposeCorrection(plan: plan, effectiveOn: day.map { try scene.day($0) }, reason: scene.reason()))
        }
        await #expect(throws: Refusal(.correctionTooEarly, at: "/effective_on", ["from": "2026-10-12"])) {
            try await propose(.reversal(of: booking.id), on: "2026-10-11")
        }
        await #expect(throws: Refusal(.dayInFuture, at: "/effective_on")) {
            try await propose(.reversal(of: booking.id), on: "2026-11-03")
        }
        let nobody: TransferId = desk.newId()
        await #expect(throws: Refusal(.transferUnknown, at: "/transfer", ["transfer": "\(nobody)"])) {
            try await propose(.reversal(of: nobody))
        }
        try await propose(.reversal(of: booking.id))
        await #expect(throws: Refusal(.transferAlreadyReversed, at: "/transfer", ["transfer": "\(booking.id)"])) {
            try await propose(.reversal(of: booking.id))
        }
        let reversal = try #require(
            try await scene.network.read { try $0.successor(of: booking.id, kind: .reverse) })
        await #expect(throws: Refusal(.transferNotCorrectable, at: "/transfer")) {
            try await propose(.reversal(of: reversal.id))
        }
        await #expect(throws: Refusal(.memberUnknown, at: "/taking")) {
            try await propose(
                .entry(CorrectionEntry(unit: .minutes, bringing: .network, taking: .member(desk.newId()), amount: 1)))
        }
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await scene.members[0].desk().perform(
                ProposeCorrection(plan: .reversal(of: booking.id), reason: scene.reason()))
        }
    }

    @Test func `An erased reason leaves the chain whole`() async throws {
        let (scene, booking) = try await scene()
        let desk = try await scene.network.coordinator()
        let id = try await desk.perform(ProposeCorrection(plan: .reversal(of: booking.id), reason: scene.reason()))
        try await desk.perform(EraseReason(id: id))
        #expect(try await desk.ask(ShowCorrection(id: id)).correction.reason == nil)
        let lines = try await desk.ask(ShowLines(of: .member(scene.members[0].id))).lines
        #expect(lines.allSatisfy { $0.reason == nil })
        #expect(lines.first?.transfer.content.reasonHash != nil)
        try await scene.mustHold()
    }

    @Test func `A correction of a closed month is booked in the open one`() async throws {
        let (scene, booking) = try await scene()
        try await scene.freeze("2026-10")
        try await scene.network.coordinator().perform(
            ProposeCorrection(
                plan: .reversal(of: booking.id), effectiveOn: scene.day("2026-10-12"), reason: scene.reason()))
        let reversal = try #require(
            try await scene.network.read { try $0.successor(of: booking.id, kind: .reverse) })
        #expect("\(reversal.month)" == "2026-11")
        #expect(try await scene.balances(0, asOf: "2026-10-31").placements == Balance())
        try await scene.mustHold()
    }
}
