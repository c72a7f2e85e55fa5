import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite struct CalculateFeeTests {
    private func question(
        _ administration: Int, cents: Int? = nil, shares: [Int] = [], end: String = "2026-12-31"
    ) throws -> CalculateFee {
        let start = try ContractScene.day("2026-11-16")
        return CalculateFee(
            start: start, end: try ContractScene.day(end), schedule: [HoursVersion(from: start, weeklyMinutes: 1200)],
            basis: ContractTerms.FeeBasis(
                grossCents: 1400, chargesCents: 400, administrationCents: administration, sharePercents: shares),
            hourlyCents: cents, vat: .standard
        )
    }

    @Test func `Whoever acts for a member can try it, and is told whether it is profit`() async throws {
        let scene = try await ContractScene.make()
        let desk = try await scene.host.desk()
        let fair = try await desk.ask(question(90))
        #expect(fair.hourlyCents == 1890 && fair.maximumCents == 1890 && fair.isWithoutProfit)
        #expect(fair.calculation.months.map(\.feeCents) == [44 * 1890, 92 * 1890])
        #expect(try await !desk.ask(question(90, cents: 1891)).isWithoutProfit)
        let charge = try await desk.ask(question(91))
        #expect(charge.maximumAdministrationCents == 90 && charge.maximumCents == 1890 && !charge.isWithoutProfit)
    }

    @Test func `What makes no sense is refused, and the candidate does not calculate`() async throws {
        let scene = try await ContractScene.make()
        let desk = try await scene.employer.desk()
        await #expect(throws: Refusal(.feeNotCalculable)) { try await desk.ask(question(0, end: "2026-11-15")) }
        await #expect(throws: Refusal(.contractShareInvalid, at: "/share_percents", ["steps": "1"])) {
            try await desk.ask(question(0, shares: [50, 60]))
        }
        await #expect(throws: Refusal(.notYourMember)) {
            try await scene.network.candidate(scene.candidate).ask(question(0))
        }
    }
}
