import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct AddendumTests {
    private func day(_ text: String) throws -> CalendarDay { try ContractScene.day(text) }

    /// From 16 November 2026 until 30 April 2027; week 104 ends on 4 July 2027.
    private func planned(_ kind: PlacementKind = .secondment) async throws -> (ContractScene, PlacementId) {
        let scene = try await ContractScene.make(kind: kind, sickSince: "2025-07-07")
        return (scene, try await scene.planned())
    }

    private func codes(_ scene: ContractScene, _ act: DraftAddendum) async throws -> [RefusalCode]? {
        let refusals = await #expect(throws: Refusals.self) { try await scene.employer.desk().perform(act) }
        return refusals?.all.map(\.code)
    }

    @Test func `Signed by all it extends the placement, with the hours and fee of that time`() async throws {
        let (scene, id) = try await planned()
        let addendum = try await scene.host.desk().perform(DraftAddendum(placement: id, end: day("2027-06-30")))
        let draft = try await scene.shown(addendum)
        #expect("\(draft.terms.start)" == "2027-05-01" && draft.amends?.number == "2026-0001")
        #expect(draft.terms.schedule.map(\.weeklyMinutes) == [1200] && draft.placement == id)
        try await scene.change(addendum) { terms in
            terms.fee = .perHour(cents: 1500, vat: .standard)
            terms.schedule = [HoursVersion(from: terms.start, weeklyMinutes: 1440)]
        }
        _ = try await IssueContract(id: addendum, revision: scene.shown(addendum).revision)
            .run(at: scene.employer.desk())
        #expect(try await scene.shown(addendum).number == "2026-0001-A1")
        for party in [ContractParty.employee, .taking, .bringing] {
            #expect(try await scene.placement(id).plannedEnd == day("2027-04-30"))
            try await scene.sign(addendum, as: party)
        }
        let placement = try await scene.placement(id)
        #expect(try placement.plannedEnd == day("2027-06-30"))
        #expect(placement.schedule.map(\.weeklyMinutes) == [1200, 1440])
        #expect(try await scene.shown(addendum).state == .inForce)
        let answer = try await scene.host.desk().ask(ShowPlacement(id: id))
        #expect(try answer.extensions.map(\.end) == [day("2027-06-30")])
        #expect(try await scene.network.verbs(about: id).first == .placementExtended)
        let next = try await scene.network.write { try $0.nextNumber(of: .contracts(year: 2026)) }
        #expect(next == 2)
    }

    @Test func `It ends with the clock, which only the own employer is told`() async throws {
        let (scene, id) = try await planned()
        let late = DraftAddendum(placement: id, end: try day("2027-07-05"))
        #expect(try await codes(scene, late) == [.contractEndsAfterWaitingTime])
        let draft = try await scene.host.desk().perform(late)
        let revision = try await scene.shown(draft).revision
        let refusals = await #expect(throws: Refusals.self) {
            try await IssueContract(id: draft, revision: revision).run(at: scene.employer.desk())
        }
        #expect(refusals?.all.first?.values["latest"] == "2027-07-04")
    }

    @Test func `It is later than the last day, one at a time, and follows on it`() async throws {
        let (scene, id) = try await planned()
        let desk = try await scene.employer.desk()
        await #expect(throws: Refusal(.extensionNotLater, at: "/end", ["end": "2027-04-30"])) {
            try await desk.perform(DraftAddendum(placement: id, end: day("2027-04-30")))
        }
        let draft = try await desk.perform(DraftAddendum(placement: id, end: day("2027-05-31")))
        await #expect(throws: Refusal(.extensionOpen)) {
            try await desk.perform(DraftAddendum(placement: id, end: day("2027-06-30")))
        }
        for (field, edit) in [
            ("/start", { (terms: inout Terms) in terms.start = try ContractScene.day("2027-04-01") }),
            ("/kind", { (terms: inout Terms) in terms.kind = .trial }),
        ] {
            await #expect(throws: Refusal(.contractAddendumFixed, at: field, ["end": "2027-04-30"])) {
                try await scene.change(draft, edit)
            }
        }
    }

    @Test func `A withdrawn one leaves the placement, and the next one has its own number`() async throws {
        let (scene, id) = try await planned()
        let desk = try await scene.employer.desk()
        let first = try await desk.perform(DraftAddendum(placement: id, end: day("2027-05-31")))
        _ = try await IssueContract(id: first, revision: 1).run(at: desk)
        _ = try await scene.host.desk().perform(WithdrawContract(id: first))
        #expect(try await scene.claimState() == .accepted)
        #expect(try await scene.candidateState() == .placed)
        let second = try await desk.perform(DraftAddendum(placement: id, end: day("2027-05-31")))
        _ = try await IssueContract(id: second, revision: 1).run(at: desk)
        #expect(try await scene.shown(second).number == "2026-0001-A2")
    }

    @Test func `When the placement ends, an addendum that waits is taken back and one in force ends`() async throws {
        let (scene, id) = try await planned()
        try await scene.extend(id, until: "2027-05-31")
        let desk = try await scene.employer.desk()
        let waiting = try await desk.perform(DraftAddendum(placement: id, end: day("2027-06-30")))
        let revision = try await scene.placement(id).revision
        _ = try await desk.perform(
            EndPlacement(id: id, revision: revision, lastDay: day("2026-12-31"), outcome: .stoppedEarly))
        #expect(try await scene.shown(waiting).state == .withdrawn)
        let contract = try #require(try await scene.placement(id).contract)
        let addenda = try await scene.network.read { try $0.addenda(of: contract) }
        #expect(addenda.count == 2 && Set(addenda.map(\.state)) == [.terminated, .withdrawn])
    }

    @Test func `To others the placement does not exist, and the candidate drafts nothing`() async throws {
        let (scene, id) = try await planned()
        let act = DraftAddendum(placement: id, end: try day("2027-05-31"))
        let other = try await scene.network.member("Tuincentrum Zuid")
        await #expect(throws: Refusal(.notFound)) { try await other.desk().perform(act) }
        await #expect(throws: Refusal(.notYourMember)) {
            try await scene.network.candidate(scene.candidate).perform(act)
        }
    }

    @Test func `A trial beyond its own term waits for the coordinator, also when an addendum makes it longer`()
        async throws
    {
        let (scene, id) = try await planned(.trial)
        let desk = try await scene.employer.desk()
        let addendum = try await desk.perform(DraftAddendum(placement: id, end: day("2027-02-15")))
        let needed = try await desk.ask(ShowContract(id: addendum)).faults
        #expect(needed.map(\.code) == [.contractTermNeedsCoordinator])
        #expect(needed.first?.values["months"] == "2")
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await desk.perform(ApproveTerm(id: addendum, revision: 1))
        }
        _ = try await scene.network.coordinator().perform(ApproveTerm(id: addendum, revision: 1))
        let approved = try await desk.ask(ShowContract(id: addendum))
        #expect(approved.faults.isEmpty)
        #expect(approved.approvedUntil.map { "\($0)" } == "2027-02-15")
        #expect(try await scene.network.verbs(about: addendum).first == .termApproved)
        await #expect(throws: Refusal(.contractTermNotLonger, ["end": "2027-02-15"])) {
            try await scene.network.coordinator().perform(ApproveTerm(id: addendum, revision: 1))
        }
        _ = try await IssueContract(id: addendum, revision: 1).run(at: desk)
    }

    @Test func `An approval holds up to its day and for its kind`() async throws {
        let scene = try await ContractScene.make(kind: .trial, sickSince: "2025-07-07")
        let id = try await scene.drafted()
        try await scene.change(id) { $0.end = try ContractScene.day("2027-02-28") }
        _ = try await scene.network.coordinator().perform(ApproveTerm(id: id, revision: 2))
        try await scene.change(id) { $0.end = try ContractScene.day("2027-03-31") }
        #expect(try await scene.shown(id).faults.map(\.code) == [.contractTermNeedsCoordinator])
        try await scene.change(id) { $0.end = try ContractScene.day("2027-01-31") }
        #expect(try await scene.shown(id).faults.isEmpty)
        await #expect(throws: Refusal(.revisionStale)) {
            try await scene.network.coordinator().perform(ApproveTerm(id: id, revision: 2))
        }
    }
}
