import Domain
import Ledger
import Operations

/// A session with the network whose cookie it becomes.
struct BegunSession: Sendable {
    let network: Network
    let now: Instant
    let session: OpenedSession
}
