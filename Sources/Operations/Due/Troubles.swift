import Domain
import Ledger
import Synchronization

/// What comes by itself and does not succeed, network by network. It is kept in memory: what is still wrong after a
/// start is found again in the first round.
package final class Troubles: Sendable {
    private let known = Mutex<[NetworkId: [Trouble.Matter: Trouble]]>([:])

    package init() {}

    /// The troubles of a network, the oldest first.
    func all(in network: NetworkId) -> [Trouble] {
        known.withLock { $0[network, default: [:]].values.sorted { $0.since < $1.since } }
    }

    /// Whether something is to be tried now: it succeeded the last time, or it waited long enough.
    func isDue(_ matter: Trouble.Matter, in network: NetworkId, at now: Instant) -> Bool {
        known.withLock { $0[network]?[matter]?.isDue(at: now) ?? true }
    }

    /// Notes a try in vain.
    func note(_ matter: Trouble.Matter, in network: NetworkId, at now: Instant) {
        known.withLock { known in
            let trouble = known[network]?[matter]?.again(at: now) ?? Trouble(matter, since: now, lastTry: now)
            known[network, default: [:]][matter] = trouble
        }
    }

    /// Notes that it succeeded.
    func clear(_ matter: Trouble.Matter, in network: NetworkId) {
        known.withLock { _ = $0[network]?.removeValue(forKey: matter) }
    }
}
