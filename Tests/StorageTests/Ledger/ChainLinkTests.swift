import Domain
import Ledger
import Storage
import Testing

@Suite("The ledger read as a chain")
struct ChainLinkTests {
    private let folder: TemporaryFolder
    private let store: NetworkStore
    private let october: CalendarMonth

    init() throws {
        folder = try TemporaryFolder()
        let network = try #require(NetworkId(bytes: Array(repeating: 7, count: 16)))
        store = try NetworkStore.create(
            at: folder.path + "/network.sqlite", networkId: network, migrations: NetworkSchema.migrations)
        october = try #require(CalendarMonth("2026-10"))
    }

    private func id<Subject>(_ number: UInt8) throws -> Identifier<Subject> {
        try #require(Identifier(bytes: Array(repeating: number, count: 16)))
    }

    /// One of each shape: hours, a start with its placement, its end, a correction with a reason, the network's side.
    private func drafts() throws -> [TransferDraft] {
        let bakery = Account.member(try id(1))
        let town = Account.member(try id(2))
        let start = TransferDraft(
            id: try id(10), unit: .placements, bringing: bakery, taking: town, amount: 100,
            effectiveOn: october.firstDay, cause: .placementStarted, placement: try id(20))
        return [
            start,
            TransferDraft(
                id: try id(11), unit: .placements, bringing: bakery, taking: town, amount: 100,
                effectiveOn: october.lastDay, kind: .finalise, cause: .placementKept, refersTo: start.id,
                placement: try id(20)),
            TransferDraft(
                id: try id(12), unit: .minutes, bringing: bakery, taking: town, amount: 4_800,
                effectiveOn: october.lastDay, cause: .hoursReported, placement: try id(20),
                workedIn: october.previous),
            TransferDraft(
                id: try id(13), unit: .minutes, bringing: .network, taking: town, amount: .max,
                effectiveOn: october.lastDay, cause: .correction, reasonHash: Digest256(of: [1, 2, 3])),
        ]
    }

    @Test("Each stored row gives the bytes that were hashed when it was written")
    func sameBytes() async throws {
        let drafts = try drafts()
        let periods = LedgerPeriods(first: october, closedThrough: nil)
        try await store.write { scope in
            for draft in drafts.prefix(3) {
                _ = try scope.book(draft, at: Instant(milliseconds: 1_790_000_000_123), periods: periods)
            }
        }
        let (written, read) = try await store.read { scope in
            var written: [ChainLink] = []
            var read: [ChainLink] = []
            try scope.forEachTransfer { written.append(ChainLink($0)) }
            try scope.forEachChainLink { read.append($0) }
            return (written, read)
        }
        #expect(read == written)
        #expect(read.count == 3)
    }

    @Test("The bytes of a network's correction with its reason are the same as well")
    func correction() async throws {
        let draft = try #require(try drafts().last)
        let periods = LedgerPeriods(first: october, closedThrough: nil)
        let links = try await store.write { scope in
            let transfer = try scope.book(draft, at: Instant(milliseconds: 1), periods: periods).transfer
            var read: [ChainLink] = []
            try scope.reading.forEachChainLink { read.append($0) }
            return (ChainLink(transfer), read)
        }
        #expect(links.1 == [links.0])
    }
}
