package import Domain

/// Where somebody stands before one network's door who has not shown yet who it is: signing in, opening a mailed link.
package struct Doorstep: Sendable {
    /// The desk of nobody in particular, which never leaves this room.
    let desk: Desk
    /// Whether links of a demonstration open this door.
    let isDemo: Bool

    package var network: Network { desk.network }

    /// The desk of who showed to be somebody.
    func entered(by actor: Actor) -> Desk {
        Desk(
            actor: actor, network: desk.network, now: desk.now, requestId: desk.requestId, vault: desk.vault,
            equipment: desk.equipment, lease: desk.lease
        )
    }
}
