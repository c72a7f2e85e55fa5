import Domain
import Foundation
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("What names a person")
struct SealedLayersTests {
    @Test("A clock with every kind of correction comes back as it was sealed")
    func timeline() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.draft()
        let desk = try await exchange.bringing.desk()
        let day = exchange.today.adding(days: -400)
        let facts = TimelineFacts(
            periods: [
                try SicknessPeriod(firstDay: day, lastDay: day.adding(days: 20), at: ""),
                try SicknessPeriod(firstDay: day.adding(days: 30), lastDay: nil, at: ""),
            ],
            corrections: [
                .leave(from: day.adding(days: 40), through: day.adding(days: 50)), .lateNotice(days: 3),
                .wageSanction(days: 14), .voluntaryExtension(days: 7), .employmentEnd(on: day.adding(days: 900)),
            ],
            firstYearEvaluation: day.adding(days: 350)
        )
        _ = try await desk.perform(SetTimeline(id: id, revision: 1, facts: facts))
        #expect(try await desk.perform(LookAtTimeline(id: id)) == facts)
    }

    @Test("Nothing of the sealed layers is readable in the file")
    func sealed() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        for layer in CandidateLayer.allCases {
            let bytes = try #require(try await exchange.network.read { try $0.sealedLayer(layer, of: id) })
            let text = String(decoding: bytes, as: UTF8.self)
            for word in ["Mulder", "els@example.org", "seated-work", "2026-08"] {
                #expect(!text.contains(word), "\(layer) \(word)")
            }
        }
    }

    @Test("A sealed layer opens at its own place only")
    func place() async throws {
        let exchange = try await Exchange.open()
        let (one, other) = (try await exchange.published(), try await exchange.published())
        try await exchange.network.write { scope in
            let bytes = try #require(try scope.reading.sealedLayer(.identity, of: one))
            try scope.store(sealed: bytes, as: .identity, of: other)
        }
        await #expect(throws: (any Error).self) {
            try await exchange.bringing.desk().perform(LookAtIdentity(id: other))
        }
    }

    @Test("Without its key a candidate's layers are gone")
    func erased() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.published()
        try await exchange.network.write { try $0.deleteKeyAndLayers(of: id) }
        await #expect(throws: Refusal(.notFound)) { try await exchange.bringing.desk().perform(LookAtIdentity(id: id)) }
        #expect(try await exchange.bringing.desk().perform(LookAtTimeline(id: id)) == nil)
    }
}
