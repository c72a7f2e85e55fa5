import Ledger
import Operations

/// One request of somebody who has not shown yet who it is.
struct DoorCall: Sendable {
    let doorstep: Doorstep
    let now: Instant

    func begun(_ session: OpenedSession) -> BegunSession {
        BegunSession(network: doorstep.network, now: now, session: session)
    }
}
