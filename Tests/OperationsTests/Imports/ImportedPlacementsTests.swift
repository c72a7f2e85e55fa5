import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// Slots, placements and hours that come from a file.
@Suite struct ImportedPlacementsTests {
    private static let placementHeader = "referentie;kandidaat;van_kvk;naar_kvk;soort;start;einde;opbouw;uitkomst"
    private static let hoursHeader = "plaatsing;maand;uren"
    private static let slotHeader =
        "lid_kvk;titel;soort;functiegroep;uren_min;uren_max;start;einde;plaats;postcode;aantal;taken;biedt"

    private func withCandidates() async throws -> SampleNetwork {
        let sample = try await SampleNetwork.open()
        try await sample.take(.members, SampleFile.members.bytes())
        try await sample.take(.candidates, SampleFile.candidates.bytes())
        return sample
    }

    /// One placement of KND-10000, from 1 September 2026.
    private func placement(
        _ reference: String = "PL-1", kind: String = "detachering", from: String = "90010000",
        end: String = "30-9-2026",
        schedule: String = "1-9-2026=20", outcome: String = ""
    ) -> String {
        "\(reference);KND-10000;\(from);90010084;\(kind);1-9-2026;\(end);\(schedule);\(outcome)"
    }

    @Test func faultsOfPlacementsAreTold() async throws {
        let sample = try await withCandidates()
        let report = try await sample.take(
            .placements, lines: Self.placementHeader, placement("A", kind: "uitzenden"),
            placement("B", end: "31-8-2026"),
            placement("C", schedule: "1-9-2026"), placement("D", schedule: "1-9-2026=20|1-9-2026=24"),
            placement("E", outcome: "ziek"), placement("F", from: ""), placement("G", from: "90010007"),
            placement("H"), placement("H")
        )
        #expect(
            report.faults.map(\.code) == [
                .choiceUnknown, .placementEndsBeforeStart, .cellInvalid, .contractScheduleInvalid, .choiceUnknown,
                .textEmpty,
                .candidateUnknown, .placementReferenceTaken,
            ]
        )
        #expect(report.faults.map(\.line) == [2, 3, 4, 5, 6, 7, 8, 10])
        #expect(report.faults.first?.values["choices"]?.contains("detachering") == true)
        #expect(try await sample.network.read { try $0.placements(of: nil) }.isEmpty == true)
    }

    @Test func aTrialWithABenefitNeedsNoBringingMember() async throws {
        let sample = try await withCandidates()
        try await sample.take(
            .placements, lines: Self.placementHeader, placement(kind: "proefplaatsing met UWV", from: "")
        )
        let balances = try await sample.network.coordinator().ask(ShowBalances())
        #expect(balances.network.placements == Balance(brought: 100, taken: 0))
        #expect(balances.members.first { $0.kvk == ["90010084"] }?.balances.placements.taken == 100)
    }

    @Test func anEarlyEndWithoutResultIsTakenBackAndStaysSo() async throws {
        let sample = try await withCandidates()
        try await sample.take(
            .placements, lines: Self.placementHeader, placement(end: "9-9-2026", outcome: "niet doorgegaan"),
            placement("PL-2", end: "9-9-2026", outcome: "voortijdig gestopt")
        )
        let desk = try await sample.network.coordinator()
        #expect(try await desk.ask(ShowBalances()).members.allSatisfy { $0.balances.placements == Balance() })
        // The second had the same host on the same day, so nothing of it is booked: not then, and not the next night.
        #expect(try await desk.perform(BookDuePlacements()) == 0)
        #expect(try await desk.ask(ShowBalances()).members.allSatisfy { $0.balances.placements == Balance() })
    }

    @Test func afterADebitWasTakenBackTheNextPlacementIsBookedAnew() async throws {
        let sample = try await withCandidates()
        try await sample.take(
            .placements, lines: Self.placementHeader, placement(end: "9-9-2026", outcome: "anders"),
            "PL-2;KND-10000;90010000;90010007;detachering;9-9-2026;30-11-2026;9-9-2026=20;",
            "PL-3;KND-10000;90010000;90010014;detachering;1-10-2026;30-11-2026;1-10-2026=20;"
        )
        let balances = try await sample.network.coordinator().ask(ShowBalances())
        let brought = balances.members.first { $0.kvk == ["90010000"] }?.balances.placements
        #expect(brought == Balance(brought: 100, taken: 0))
        #expect(balances.network.placements == Balance(brought: 100, taken: 0))
        #expect(balances.members.map(\.balances.placements.taken).reduce(0, +) == 200)
    }

    @Test func hoursOfAClosedMonthReplaceWhatWasBooked() async throws {
        let sample = try await withCandidates()
        try await sample.take(.placements, lines: Self.placementHeader, placement())
        try await sample.close(through: try #require(CalendarMonth("2026-10")))
        let report = try await sample.take(.hours, lines: Self.hoursHeader, "PL-1;2026-09;10,5")
        #expect(report.created == 1)
        let taking = try await sample.network.coordinator().ask(ShowBalances()).members.first { $0.kvk == ["90010084"] }
        #expect(taking?.balances.minutes.taken == 630)
        #expect(try await VerifyLedger().run(at: sample.network.coordinator()).fault == nil)
    }

    /// 20 hours a week from 9 September: 16 working days in September, 22 in October.
    @Test func aPlacementThatIsImportedLateGetsTheScheduledHoursOfClosedMonthsOnce() async throws {
        let sample = try await withCandidates()
        try await sample.take(.placements, lines: Self.placementHeader, placement(end: "9-9-2026", outcome: "anders"))
        try await sample.close(through: try #require(CalendarMonth("2026-10")))
        let row = "PL-2;KND-10000;90010000;90010007;detachering;9-9-2026;30-11-2026;9-9-2026=20;"
        func taken() async throws -> Int64? {
            let balances = try await sample.network.coordinator().ask(ShowBalances())
            return balances.members.first { $0.kvk == ["90010007"] }?.balances.minutes.taken
        }
        for created in [1, 0] {
            #expect(try await sample.take(.placements, lines: Self.placementHeader, row).created == created)
            #expect(try await taken() == (16 + 22) * 240)
        }
        let september = try #require(CalendarMonth("2026-09"))
        let owing = try await sample.network.coordinator().ask(ShowOwing(month: september))
        let late = owing.flatMap(\.owed).filter { $0.code == "W-0002" }
        #expect(late.map(\.scheduledMinutes) == [3840])
        for created in [1, 0] {
            #expect(try await sample.take(.hours, lines: Self.hoursHeader, "PL-2;2026-09;10,5").created == created)
            #expect(try await taken() == 630 + 22 * 240)
        }
        let placement = try #require(try await sample.network.read { try $0.placement(importReference: "PL-2") })
        let standing = try await sample.network.read { try $0.standingHours(of: placement.id, workedIn: september) }
        #expect(standing.map(\.amount) == [630] && standing.allSatisfy { $0.cause == .hoursReported })
        #expect(try await VerifyLedger().run(at: sample.network.coordinator()).fault == nil)
    }

    @Test func faultsOfHoursAreTold() async throws {
        let sample = try await withCandidates()
        try await sample.take(.placements, lines: Self.placementHeader, placement())
        try await sample.take(.hours, lines: Self.hoursHeader, "PL-1;2026-09;10")
        let report = try await sample.take(
            .hours, lines: Self.hoursHeader, "PL-1;2026-09;11", "PL-2;2026-09;10", "PL-1;2026-08;10", "PL-1;2026-11;10",
            "PL-1;2026-13;10", "PL-1;2026-07;-1", "PL-1;2026-08;tien"
        )
        #expect(
            report.faults.map(\.code) == [
                .hoursAlreadyReported, .placementUnknown, .hoursOutsidePlacement, .hoursMonthNotOver, .monthInvalid,
                .numberOutOfRange, .hoursAlreadyReported, .cellInvalid,
            ]
        )
    }

    @Test func aSlotThatIsPastIsTakenAsExpiredAndOnceOnly() async throws {
        let sample = try await withCandidates()
        let open = "90010063;Tuinhulp;detachering;hovenier;12;20;4-12-2026;4-3-2027;Den Helder;1782 GF;1;;"
        let past = "90010063;Tuinhulp;detachering;hovenier;12;20;4-9-2026;21-11-2026;Den Helder;1782 GF;1;;"
        let report = try await sample.take(.slots, lines: Self.slotHeader, open, past, open)
        #expect(report.created == 2)
        #expect(report.alreadyThere == 1)
        let states = try await sample.network.read { try $0.slots(of: nil, limit: 10).map(\.state) }
        #expect(states == [.open, .expired])
    }

    @Test func faultsOfSlotsAreTold() async throws {
        let sample = try await withCandidates()
        let report = try await sample.take(
            .slots, lines: Self.slotHeader,
            "90010063;Tuinhulp;detachering;hovenier;20;12;4-3-2027;4-12-2026;Den Helder;1782;0;hernia;rust"
        )
        #expect(
            report.faults.map(\.columnName) == ["uren_max", "einde", "postcode", "aantal", "taken", "biedt"]
        )
    }
}
