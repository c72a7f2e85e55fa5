import Domain
import Ledger
import Storage

/// The ledger's first rows in stretches of the same length, read beside each other and joined in their order.
struct FollowStretches: Sendable {
    /// Readers beside each other: the file has one more, for what others ask meanwhile.
    private static let readers = StoreLimits.standard.readers - 1

    let count: Int
    let rowsAtOnce: Int

    /// Ends at the first stretch that does not fit, or that is not as long as it should be.
    func run(at desk: Desk) async throws -> LedgerStretch {
        var whole = LedgerStretch(after: .empty(network: desk.network.id.bytes))
        try await withThrowingTaskGroup(of: Followed.self) { group in
            var early: [Int: LedgerStretch] = [:]
            var (asked, joined, running) = (0, 0, 0)
            while joined < count, whole.holds {
                // Those that are done wait for the slowest: a few, for they hold memory.
                while running < Self.readers, asked < min(count, joined + 3 * Self.readers) {
                    let ask = FollowStretch(number: asked, rowsAtOnce: rowsAtOnce)
                    group.addTask { Followed(number: ask.number, stretch: try await desk.ask(ask)) }
                    (asked, running) = (asked + 1, running + 1)
                }
                guard let next = try await group.next() else { return }
                running -= 1
                early[next.number] = next.stretch ?? LedgerStretch(after: whole.opening)
                while let stretch = early.removeValue(forKey: joined) {
                    whole.join(stretch)
                    joined += 1
                    guard whole.closing.sequence == Int64(joined * rowsAtOnce) else { return group.cancelAll() }
                }
            }
            group.cancelAll()
        }
        return whole
    }

    private struct Followed: Sendable {
        let number: Int
        let stretch: LedgerStretch?
    }
}

/// One stretch: as many rows as asked for, from their place on.
private struct FollowStretch: Inquiry {
    let number: Int
    let rowsAtOnce: Int

    /// Answers nil when the row before it is missing or holds no hash.
    func answer(at desk: Desk, in scope: ReadScope) throws -> LedgerStretch? {
        let before = Int64(number * rowsAtOnce)
        let head =
            before == 0 ? ChainHead.empty(network: scope.networkId.bytes) : try scope.ledgerHead(at: before)
        return try head.map { try scope.ledgerStretch(after: $0, atMost: rowsAtOnce) }
    }
}
