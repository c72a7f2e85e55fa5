import Domain
import Ledger
import Testing

@Suite struct FeeCalculationTests {
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

    @Test func `A term is cut into months by its working days, and the last one sums to the total`() throws {
        // 16-30 November 2026 has 11 weekdays, December 23, 1-8 January 6.
        let terms = try BrokenTerms(code: .notFound, end: "2027-01-08", steps: [("2026-11-16", 1200)]).terms()
        let fee = try #require(terms.feeCalculation(rulebook: shippedRulebook()))
        #expect(fee.months.map(\.scheduledMinutes) == [2640, 5520, 1440])
        #expect(fee.months.map(\.feeCents) == [63_800, 133_400, 34_800])
        #expect(fee.months.map(\.vatCents) == [13_398, 28_014, 7308])
        #expect(fee.feeCents == 232_000 && fee.vatCents == 48_720 && fee.totalCents == 280_720)
    }

    @Test func `A share lowers the wage part of an hour and leaves the administration charge`() throws {
        let basis = ContractTerms.FeeBasis(
            grossCents: 1500, chargesCents: 451, administrationCents: 97, sharePercents: [50, 100])
        let fee = try #require(
            FeeCalculation(
                start: day("2026-11-16"), end: day("2026-12-31"),
                schedule: [
                    HoursVersion(from: day("2026-11-16"), weeklyMinutes: 600),
                    HoursVersion(from: day("2026-12-01"), weeklyMinutes: 1200),
                ], hourlyCents: basis.hourlyCents, vat: .exemptCare, basis: basis, rulebook: shippedRulebook()
            ))
        // Half of 19.51 is 9.755, rounded half up.
        #expect(fee.steps.map(\.hourlyCents) == [976 + 97, 1951 + 97])
        #expect(fee.months.map(\.feeCents) == [11 * 600 * 1073 / 300, 23 * 1200 * 2048 / 300])
        #expect(fee.vatCents == 0 && fee.months.allSatisfy { $0.vatPercent == 0 })
    }

    @Test func `Half a cent rounds up, once a month`() throws {
        // One weekday of 15 minutes a week: 3 minutes at 0.10 is half a cent.
        let fee = try #require(
            FeeCalculation(
                start: day("2026-11-16"), end: day("2026-11-16"),
                schedule: [HoursVersion(from: day("2026-11-16"), weeklyMinutes: 15)], hourlyCents: 10,
                vat: .exemptOther,
                basis: nil, rulebook: shippedRulebook()
            ))
        #expect(fee.feeCents == 1)
    }

    @Test(arguments: [
        ("2026-11-16", "2026-11-15", 1, 100), ("2026-11-16", "2036-11-16", 1, 100),
        ("2026-11-16", "2026-12-31", 0, 100),
        ("2026-11-16", "2026-12-31", 1, -1), ("2026-11-16", "2026-12-31", 1, 50_001),
    ])
    func `What makes no sense is not calculated`(_ start: String, _ end: String, _ steps: Int, _ cents: Int) throws {
        let schedule = try (0..<steps).map { _ in HoursVersion(from: try day(start), weeklyMinutes: 600) }
        #expect(
            try FeeCalculation(
                start: day(start), end: day(end), schedule: schedule, hourlyCents: cents, vat: .standard, basis: nil,
                rulebook: shippedRulebook()
            ) == nil)
    }

    @Test(arguments: 0..<200)
    func `Whatever the terms, the lines sum to the totals and each is rounded once`(_ seed: UInt64) throws {
        var random = Seeded(seed: seed)
        let start = CalendarDay(number: 20_400 + Int.random(in: 0..<1000, using: &random))
        let end = start.adding(days: Int.random(in: 0..<700, using: &random))
        var froms = [start]
        while froms.count < 6, let last = froms.last, last < end, Bool.random(using: &random) {
            froms.append(last.adding(days: Int.random(in: 1...60, using: &random)))
        }
        let schedule = froms.map { HoursVersion(from: $0, weeklyMinutes: Int.random(in: 0...3600, using: &random)) }
        let basis = ContractTerms.FeeBasis(
            grossCents: Int.random(in: 1...9000, using: &random),
            chargesCents: Int.random(in: 0...4000, using: &random),
            administrationCents: Int.random(in: 0...300, using: &random),
            sharePercents: schedule.map { _ in Int.random(in: 0...100, using: &random) }
        )
        let vat = try #require(ContractTerms.Vat.allCases.randomElement(using: &random))
        let fee = try #require(
            FeeCalculation(
                start: start, end: end, schedule: schedule, hourlyCents: basis.hourlyCents, vat: vat, basis: basis,
                rulebook: shippedRulebook()
            ))
        #expect(fee.feeCents == fee.months.map(\.feeCents).reduce(0, +))
        #expect(fee.totalCents == fee.months.map { $0.feeCents + $0.vatCents }.reduce(0, +))
        #expect(fee.totalCents == fee.feeCents + fee.vatCents)
        #expect(fee.months.first?.days.lowerBound == start && fee.months.last?.days.upperBound == end)
        for (line, next) in zip(fee.months, fee.months.dropFirst()) {
            #expect(line.days.upperBound.adding(days: 1) == next.days.lowerBound)
        }
        // Summed day by day in 1/300 of a cent, no month is further than half a cent from what is exact.
        for line in fee.months {
            var exact = 0
            for number in line.days.lowerBound.number...line.days.upperBound.number {
                let day = CalendarDay(number: number)
                guard day.weekday.isLedgerWeekday, let step = fee.steps.last(where: { $0.from <= day }) else {
                    continue
                }
                exact += step.weeklyMinutes * step.hourlyCents
            }
            #expect((-150...149).contains(exact - line.feeCents * 300))
            #expect((-50...49).contains(line.feeCents * line.vatPercent - line.vatCents * 100))
        }
    }
}
