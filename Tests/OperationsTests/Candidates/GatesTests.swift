import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("The gates of publishing")
struct GatesTests {
    @Test("Asking for akkoord names every gate that is missing, akkoord itself apart")
    func asking() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.draft()
        await #expect(
            throws: Refusals(
                Refusal(.gateSpoor2Missing, at: "/spoor2_in_plan"),
                [
                    Refusal(.gateDriegesprekMissing, at: "/driegesprek_on"),
                    Refusal(.gateAdviceMissing, at: "/advice_on"),
                    Refusal(.gateCapabilitiesMissing, at: "/conditions"),
                ]
            )
        ) { try await exchange.bringing.desk().perform(AskAkkoord(id: id)) }
        #expect(try await exchange.stored(id).state == .draft)
        #expect(try await exchange.mails().allSatisfy { !$0.hasPrefix("candidate-akkoord") })
    }

    @Test("Publishing needs akkoord too")
    func publishing() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.draft()
        let desk = try await exchange.bringing.desk()
        try await exchange.passGates(id, at: desk)
        await #expect(throws: Refusals(Refusal(.gateAkkoordMissing))) {
            try await desk.perform(PublishCandidate(id: id))
        }
        #expect(try await desk.ask(ShowOwnCandidate(id: id)).missingGates == [Refusal(.gateAkkoordMissing)])
    }

    @Test("Days of gates are not in the future")
    func future() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.draft()
        let desk = try await exchange.bringing.desk()
        let tomorrow = exchange.today.adding(days: 1)
        let conditions = Conditions(capabilities: [.seatedWork], conditions: [])
        await #expect(throws: Refusal(.dayInFuture, at: "/driegesprek_on")) {
            try await desk.perform(
                RecordGates(id: id, revision: 1, spoor2InPlan: true, driegesprekOn: tomorrow, adviceOn: nil))
        }
        await #expect(throws: Refusal(.dayInFuture, at: "/advice_on")) {
            try await desk.perform(
                RecordGates(id: id, revision: 1, spoor2InPlan: true, driegesprekOn: nil, adviceOn: tomorrow))
        }
        await #expect(throws: Refusal(.dayInFuture, at: "/advice_on")) {
            try await desk.perform(SetConditions(id: id, revision: 1, conditions: conditions, adviceOn: tomorrow))
        }
        await #expect(throws: Refusal(.dayInFuture, at: "/day")) {
            try await desk.perform(RecordPaperAkkoord(id: id, day: tomorrow))
        }
        let period = try SicknessPeriod(firstDay: tomorrow, lastDay: nil, at: "/periods/0")
        await #expect(throws: Refusal(.dayInFuture, at: "/periods")) {
            try await desk.perform(SetTimeline(id: id, revision: 1, facts: TimelineFacts(periods: [period])))
        }
    }

    @Test("Capabilities and conditions are never empty, and a clock has a period")
    func empty() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.draft()
        let desk = try await exchange.bringing.desk()
        let nothing = Conditions(capabilities: [], conditions: [])
        await #expect(throws: Refusal(.gateCapabilitiesMissing, at: "/conditions")) {
            try await desk.perform(SetConditions(id: id, revision: 1, conditions: nothing, adviceOn: exchange.today))
        }
        await #expect(throws: Refusal(.sicknessPeriodMissing, at: "/periods")) {
            try await desk.perform(SetTimeline(id: id, revision: 1, facts: TimelineFacts(periods: [])))
        }
    }

    @Test("No gate is taken away under a card that others see")
    func published() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        let desk = try await exchange.bringing.desk()
        let revision = try await exchange.revision(of: id)
        await #expect(throws: Refusals(Refusal(.gateSpoor2Missing, at: "/spoor2_in_plan"))) {
            try await desk.perform(
                RecordGates(
                    id: id, revision: revision, spoor2InPlan: false, driegesprekOn: exchange.today,
                    adviceOn: exchange.today
                )
            )
        }
    }

    @Test("Gates, conditions and clock hold on to the revision that they were based on")
    func stale() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.draft()
        let desk = try await exchange.bringing.desk()
        let conditions = Conditions(capabilities: [.seatedWork], conditions: [])
        let facts = try #require(try await desk.perform(LookAtTimeline(id: id)))
        await #expect(throws: Refusal(.revisionStale)) {
            try await desk.perform(
                RecordGates(id: id, revision: 7, spoor2InPlan: true, driegesprekOn: nil, adviceOn: nil))
        }
        await #expect(throws: Refusal(.revisionStale)) {
            try await desk.perform(SetConditions(id: id, revision: 7, conditions: conditions, adviceOn: exchange.today))
        }
        await #expect(throws: Refusal(.revisionStale)) {
            try await desk.perform(SetTimeline(id: id, revision: 7, facts: facts))
        }
        #expect(try await desk.perform(LookAtConditions(id: id)) == nil)
    }
}
