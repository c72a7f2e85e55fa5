import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct ChangeTermsTests {
    private let scene: ContractScene
    private let contract: ContractId

    /// Week 104 ends on 28 February 2027.
    init() async throws {
        scene = try await ContractScene.make(sickSince: "2025-03-03")
        contract = try await scene.drafted()
    }

    @Test func `Terms that are agreed are kept`() async throws {
        let step = HoursVersion(from: try ContractScene.day("2026-12-14"), weeklyMinutes: 1440)
        try await scene.change(contract) { terms in
            terms.end = try ContractScene.day("2027-02-26")
            terms.schedule.append(step)
            terms.noticeDays = 7
        }
        let view = try await scene.shown(contract)
        #expect(view.terms.schedule.last == step)
        #expect(view.terms.noticeDays == 7)
        #expect(view.terms.mentor == "Gerda Smit")
        #expect(view.faults.isEmpty)
        #expect(view.revision == 2)
    }

    @Test func `The own employer is told until when a term may last, and where that comes from`() async throws {
        let refusals = await #expect(throws: Refusals.self) {
            try await scene.change(contract) { $0.end = try ContractScene.day("2027-03-01") }
        }
        let fault = try #require(refusals?.all.first)
        #expect(fault.code == .contractEndsAfterWaitingTime && fault.field == "/end")
        #expect(fault.values == ["latest": "2027-02-28", "source": "WIA, art. 23 lid 1; BW 7:629 lid 1"])
    }

    /// The slot runs until 30 April, two months after the clock.
    @Test func `A draft says at once that it ends too late, to the own employer alone`() async throws {
        let own = try await scene.employer.desk().ask(ShowContract(id: contract)).faults
        #expect(own.first { $0.code == .contractEndsAfterWaitingTime }?.values["latest"] == "2027-02-28")
        let other = try await scene.host.desk().ask(ShowContract(id: contract)).faults
        #expect(other.map(\.code) == [.contractFeeMissing, .contractWageCostMissing])
        let limits = try await scene.employer.desk().ask(ShowTermsLimits(id: contract, kind: .secondment))
        #expect(limits.latestEnd.map { "\($0)" } == "2027-02-28" && !limits.isClockHidden)
        let hidden = try await scene.host.desk().ask(ShowTermsLimits(id: contract, kind: .secondment))
        #expect(hidden.latestEnd == nil && hidden.earliestStart == nil && hidden.isClockHidden)
    }

    @Test func `A fee that makes a profit is refused at the draft already`() async throws {
        let refusals = await #expect(throws: Refusals.self) {
            try await scene.change(contract, at: scene.host.desk()) { $0.fee = .perHour(cents: 1891, vat: .standard) }
        }
        let fault = try #require(refusals?.all.first)
        #expect(fault.code == .contractFeeTooHigh && fault.values["maximum"] == "1890")
    }

    @Test func `Everybody reads the same warnings, but only the own employer the day`() async throws {
        try await scene.change(contract) { terms in
            terms.end = try ContractScene.day("2027-02-26")
            terms.hiringIntent = true
            terms.fee = .perHour(cents: 1890, vat: .standard)
        }
        let own = try await scene.employer.desk().ask(ShowContract(id: contract)).warnings
        let other = try await scene.host.desk().ask(ShowContract(id: contract)).warnings
        #expect(own.map(\.code) == [.noRisk, .feeNearProfit] && other.map(\.code) == own.map(\.code))
        #expect(own.first?.values["day"] == "2026-12-14" && other.first?.values["day"] == nil)
        #expect(other.last?.values["admission_from"] == "2027-01-01")
        let fee = try #require(try await scene.shown(contract).fee)
        #expect(fee.totalCents == fee.months.map(\.totalCents).reduce(0, +) && fee.months.count == 4)
    }

    @Test func `The other member learns nothing of the clock, not even by trying`() async throws {
        let desk = try await scene.host.desk()
        for end in ["2027-02-28", "2027-03-01", "2028-06-30"] {
            try await scene.change(contract, at: desk) { $0.end = try ContractScene.day(end) }
            #expect(try await desk.ask(ShowContract(id: contract)).faults.isEmpty)
        }
        try await scene.change(contract, at: desk) { terms in
            terms.start = try ContractScene.day("2026-11-03")
            terms.schedule = [HoursVersion(from: terms.start, weeklyMinutes: 600)]
        }
        let own = try await scene.employer.desk().ask(ShowContract(id: contract)).faults
        #expect(own.map(\.code) == [.contractStartsTooEarly, .contractEndsAfterWaitingTime])
    }

    @Test func `A stale revision changes nothing`() async throws {
        try await scene.change(contract) { $0.end = try ContractScene.day("2027-02-26") }
        let terms = Terms(try await scene.shown(contract).terms)
        await #expect(throws: Refusal(.revisionStale)) {
            try await scene.host.desk().perform(ChangeTerms(id: contract, revision: 1, draft: terms.draft()))
        }
    }

    @Test func `A party is a legal entity of its own member`() async throws {
        await #expect(throws: Refusal(.contractPartyUnknown, at: "/taking", ["party": "taking"])) {
            try await scene.change(contract) { $0.taking = scene.employer.legalEntity }
        }
        await #expect(throws: Refusal(.contractPartyUnknown, at: "/bringing", ["party": "bringing"])) {
            try await scene.change(contract) { $0.bringing = scene.host.legalEntity }
        }
    }

    @Test func `An issued contract keeps its terms`() async throws {
        try await scene.change(contract) { $0.end = try ContractScene.day("2027-02-26") }
        _ = try await IssueContract(id: contract, revision: 2).run(at: scene.employer.desk())
        await #expect(throws: Refusal(.contractStateWrong, ["state": "issued"])) {
            try await scene.change(contract) { _ in }
        }
    }
}
