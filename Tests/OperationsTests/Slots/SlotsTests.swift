import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("Slots")
struct SlotsTests {
    @Test("A member offers a place, which everybody sees, candidates too")
    func post() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.slot()
        let candidate = try await exchange.draft()
        for desk in [
            try await exchange.taking.desk(), try await exchange.third.desk(), try await exchange.network.coordinator(),
            try await exchange.network.candidate(candidate),
        ] {
            let view = try #require(try await desk.ask(ListSlots()).first)
            #expect(view.slot.code == "P-0001" && view.memberName == "Gemeente Schagen" && view.memberCode == "L-0002")
            #expect(try await desk.ask(ShowSlot(id: id)) == view)
        }
    }

    @Test("What an offer says wrongly is refused at once")
    func faults() async throws {
        let exchange = try await Exchange.open()
        let fields = SlotFields(minutes: 30...4000, firstDay: 20, lastDay: 10, places: 51)
        await #expect(
            throws: Refusals(
                Refusal(.numberOutOfRange, at: "/minimum_weekly_minutes", ["min": "60", "max": "3600"]),
                [
                    Refusal(.numberOutOfRange, at: "/maximum_weekly_minutes", ["min": "60", "max": "3600"]),
                    Refusal(.numberOutOfRange, at: "/places", ["min": "1", "max": "50"]),
                    Refusal(.periodReversed, at: "/end"),
                ]
            )
        ) { try await exchange.slot(fields) }
        await #expect(throws: Refusal(.dayInPast, at: "/end")) {
            try await exchange.slot(SlotFields(firstDay: -20, lastDay: -1))
        }
    }

    @Test("Only its member and a coordinator change it, a suspended member offers nothing")
    func notTheirs() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.slot()
        let draft = try SlotFields(title: "Hovenier").draft(today: exchange.today)
        await #expect(throws: Refusal(.notYourMember)) {
            try await exchange.third.desk().perform(PostSlot(member: exchange.taking.id, draft: draft))
        }
        await #expect(throws: Refusal(.notYourMember)) {
            try await exchange.third.desk().perform(ChangeSlot(id: id, revision: 1, draft: draft))
        }
        await #expect(throws: Refusal(.notYourMember)) { try await exchange.third.desk().perform(CloseSlot(id: id)) }
        await #expect(throws: Refusal(.notYourMember)) { try await exchange.third.desk().ask(MatchesForSlot(slot: id)) }
        _ = try await exchange.network.coordinator().perform(ChangeSlot(id: id, revision: 1, draft: draft))
        #expect(try await exchange.stored(id).offer.title == "Hovenier")
        await #expect(throws: Refusal(.revisionStale)) {
            try await exchange.taking.desk().perform(ChangeSlot(id: id, revision: 1, draft: draft))
        }
        try await exchange.suspend(exchange.taking)
        await #expect(throws: Refusal(.memberNotActive, ["member": "L-0002"])) { try await exchange.slot() }
    }

    @Test("Slots are chosen by kind of work, kind of placement and region, and come page by page")
    func filters() async throws {
        let exchange = try await Exchange.open()
        let planner = try await exchange.slot()
        let baker = try await exchange.slot(SlotFields(kind: .trial, functionGroup: .baker, postcode: "1012 AB"))
        let desk = try await exchange.third.desk()
        func found(_ filter: SlotFilter, after: String = "") async throws -> [SlotId] {
            try await desk.ask(ListSlots(filter: filter, after: after)).map(\.slot.id)
        }
        #expect(try await found(SlotFilter(functionGroup: .baker)) == [baker])
        #expect(try await found(SlotFilter(kind: .secondment)) == [planner])
        #expect(try await found(SlotFilter(region: PostcodeRegion(number: 10))) == [baker])
        #expect(try await found(SlotFilter(), after: "P-0001") == [baker])
    }

    @Test("Closed, it is gone for others and its proposals end")
    func close() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let slot = try await exchange.slot()
        let claim = try await exchange.talk(candidate, slot)
        let before = try await exchange.outbox()
        _ = try await exchange.taking.desk().perform(CloseSlot(id: slot))
        #expect(try await exchange.stored(claim).declineReason == .placeNoLongerFree)
        #expect(try await exchange.stored(candidate).state == .open)
        let employer = try await exchange.address(of: exchange.bringing.user)
        #expect(
            try await exchange.mails(since: before)
                == ["claim-declined \(employer)", "claim-declined K-0001"].sorted())
        await #expect(throws: Refusal(.notFound)) { try await exchange.third.desk().ask(ShowSlot(id: slot)) }
        await #expect(throws: Refusal(.notFound)) { try await exchange.third.desk().perform(CloseSlot(id: slot)) }
        #expect(try await exchange.taking.desk().ask(ListSlots(.own)).map(\.slot.state) == [.closed])
        #expect(try await exchange.third.desk().ask(ListSlots(.own)).isEmpty)
        await #expect(throws: Refusal(.slotStateWrong, ["state": "closed"])) {
            try await exchange.taking.desk().perform(CloseSlot(id: slot))
        }
    }

    @Test("After its last day it expires, and renewed it is back")
    func expire() async throws {
        let exchange = try await Exchange.open()
        let slot = try await exchange.slot(SlotFields(lastDay: 20))
        exchange.house.clock.advance(days: 20)
        #expect(try await exchange.network.system().perform(ExpireSlots()).isEmpty)
        exchange.house.clock.advance(days: 1)
        await #expect(throws: Refusal(.coordinatorOnly)) { try await exchange.taking.desk().perform(ExpireSlots()) }
        #expect(try await exchange.network.system().perform(ExpireSlots()) == [slot])
        await #expect(throws: Refusal(.dayInPast, at: "/end")) {
            try await exchange.taking.desk().perform(RenewSlot(id: slot, end: exchange.today.adding(days: -1)))
        }
        _ = try await exchange.taking.desk().perform(RenewSlot(id: slot, end: exchange.today.adding(days: 60)))
        #expect(try await exchange.stored(slot).state == .open)
    }

    @Test("Places cannot become fewer than are taken; as many fill it and more open it")
    func places() async throws {
        let exchange = try await Exchange.open()
        let slot = try await exchange.slot(SlotFields(places: 2))
        _ = try await exchange.accepted(exchange.published(), slot)
        let waiting = try await exchange.claim(exchange.published(CandidateFields(email: "b@example.org")), slot)
        #expect(try await exchange.stored(slot).state == .open)
        let desk = try await exchange.taking.desk()
        func change(to places: Int) async throws {
            let draft = try SlotFields(places: places).draft(today: exchange.today)
            _ = try await desk.perform(ChangeSlot(id: slot, revision: exchange.stored(slot).revision, draft: draft))
        }
        await #expect(throws: Refusals(Refusal(.numberOutOfRange, at: "/places", ["min": "1", "max": "50"]))) {
            try await change(to: 0)
        }
        try await change(to: 1)
        #expect(try await exchange.stored(slot).state == .filled)
        #expect(try await exchange.stored(waiting).state == .onHold)
        try await change(to: 2)
        #expect(try await exchange.stored(slot).state == .open)
    }
}
