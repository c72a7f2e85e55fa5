import Domain
import Ledger

/// Lets in so many files to check that everybody else's pages stay quick: a few at once, and from one address no more
/// than a person who has a pile to check.
actor VerificationGate {
    /// Files of 20 MB in memory, and what is copied of each while it is checked.
    private static let mostAtOnce = 6
    private static let mostAtOnceByOne = 3
    private static let mostAMinuteByOne = 30
    /// Beyond this many addresses in a minute they are counted together.
    private static let mostAddresses = 10_000

    private var running: [String: Int] = [:]
    private var started: [String: Int] = [:]
    private var minute: Int64 = 0

    /// Does something for an address when there is room for it. Refuses `verifications-too-many` before anything is
    /// read.
    func admit<Value: Sendable>(
        _ address: String, at now: Instant, _ body: @Sendable () async throws -> Value
    ) async throws -> Value {
        try enter(address, at: now)
        defer { leave(address) }
        return try await body()
    }

    private func enter(_ address: String, at now: Instant) throws(Refusal) {
        if now.secondsSinceEpoch / 60 != minute {
            minute = now.secondsSinceEpoch / 60
            started = [:]
        }
        let counted = started.count < Self.mostAddresses || started[address] != nil ? address : ""
        let own = running[address] ?? 0
        guard running.values.reduce(0, +) < Self.mostAtOnce, own < Self.mostAtOnceByOne,
            started[counted] ?? 0 < Self.mostAMinuteByOne
        else { throw Refusal(.verificationsTooMany, ["minutes": "1"]) }
        started[counted, default: 0] += 1
        running[address] = own + 1
    }

    private func leave(_ address: String) {
        let left = (running[address] ?? 1) - 1
        running[address] = left > 0 ? left : nil
    }
}
