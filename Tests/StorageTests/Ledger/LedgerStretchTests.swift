import Domain
import Ledger
import Storage
import Testing

@Suite("The ledger read in stretches")
struct LedgerStretchTests {
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
    private func book() async throws {
        let bakery = Account.member(try id(1))
        let town = Account.member(try id(2))
        let start = TransferDraft(
            id: try id(10), unit: .placements, bringing: bakery, taking: town, amount: 100,
            effectiveOn: october.firstDay, cause: .placementStarted, placement: try id(20))
        let drafts = [
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
                id: try id(13), unit: .minutes, bringing: .network, taking: bakery, amount: .max,
                effectiveOn: october.lastDay, cause: .correction, reasonHash: Digest256(of: [1, 2, 3])),
        ]
        let periods = LedgerPeriods(first: october, closedThrough: nil)
        try await store.write { scope in
            for draft in drafts {
                _ = try scope.book(draft, at: Instant(milliseconds: 1_790_000_000_123), periods: periods)
            }
        }
    }

    @Test("Each stored row gives the bytes that were hashed when it was written, and its sums fit")
    func wholeLedger() async throws {
        try await book()
        let (whole, head, wrong) = try await store.read { scope in
            let whole = try scope.ledgerStretch(after: .empty(network: scope.networkId.bytes))
            return (whole, try scope.ledgerHead(), try scope.accountWithWrongTotals(beside: whole))
        }
        #expect(whole.fault == nil)
        #expect(whole.closing == head)
        #expect(head.sequence == 4)
        #expect(wrong == nil)
    }

    @Test("Stretches of any length join to the whole", arguments: 1...5)
    func joined(rowsAtOnce: Int) async throws {
        try await book()
        let (whole, last, wrong) = try await store.read { scope in
            var whole = LedgerStretch(after: .empty(network: scope.networkId.bytes))
            for before in stride(from: 0, to: 4, by: rowsAtOnce) {
                let head = try scope.ledgerHead(at: Int64(before)) ?? whole.opening
                whole.join(try scope.ledgerStretch(after: head, atMost: rowsAtOnce))
            }
            return (whole, try scope.lastSequence(), try scope.accountWithWrongTotals(beside: whole))
        }
        #expect(whole.fault == nil)
        #expect(whole.closing.sequence == last)
        #expect(wrong == nil)
    }

    @Test("An empty ledger holds, and has no head at any row")
    func empty() async throws {
        let (whole, head) = try await store.read { scope in
            (
                try scope.ledgerStretch(after: .empty(network: scope.networkId.bytes)), try scope.ledgerHead(at: 1)
            )
        }
        #expect(whole.fault == nil)
        #expect(whole.closing.sequence == 0)
        #expect(head == nil)
    }
}
