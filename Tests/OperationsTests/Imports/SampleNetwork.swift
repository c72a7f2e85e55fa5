import Domain
import Ledger
import Testing

@testable import Operations

/// A fresh network on the morning of 22 November 2026, into which files are imported.
struct SampleNetwork {
    let house: TestHouse
    let network: TestNetwork

    static func open() async throws -> SampleNetwork {
        let house = try await TestHouse.open()
        house.clock.set(try #require(Instant("2026-11-22T09:00:00Z")))
        return SampleNetwork(house: house, network: try await house.network())
    }

    /// With all five files taken.
    static func filled() async throws -> SampleNetwork {
        let sample = try await open()
        for (kind, file) in files { try await sample.take(kind, file.bytes()) }
        return sample
    }

    static let files: [(ImportKind, SampleFile)] = [
        (.members, .members), (.candidates, .candidates), (.slots, .slots), (.placements, .placements),
        (.hours, .hours),
    ]

    @discardableResult
    func take(
        _ kind: ImportKind, _ bytes: [UInt8], dryRun: Bool = false, skipFaulty: Bool = false
    ) async throws -> ImportReport {
        try await ImportFile(kind: kind, bytes: bytes, dryRun: dryRun, skipFaulty: skipFaulty).run(
            at: network.coordinator())
    }

    /// Imports lines that a test writes out.
    @discardableResult
    func take(
        _ kind: ImportKind, lines: String..., dryRun: Bool = false, skipFaulty: Bool = false
    ) async throws -> ImportReport {
        let text = lines.joined(separator: "\r\n")
        return try await take(kind, Array(text.utf8), dryRun: dryRun, skipFaulty: skipFaulty)
    }

    /// Freezes every month through the given one, without typesetting its papers.
    func close(through last: CalendarMonth) async throws {
        let desk = try await network.coordinator()
        var month = try await desk.ask(ShowMonths()).periods.next
        while month <= last {
            _ = try await desk.perform(FreezeMonth(month: month))
            month = month.next
        }
    }
}
