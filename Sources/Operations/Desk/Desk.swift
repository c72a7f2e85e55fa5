package import Domain
package import Ledger
import Storage

/// Where an operation is done: who does it, in which network, when. Only authentication, the shell and the scheduler
/// make one, so one network's actor never meets another's data.
package struct Desk: Sendable {
    package let actor: Actor
    package let network: Network
    package let now: Instant
    /// Names the request in logs and problem documents.
    package let requestId: String
    package let vault: Vault
    package let equipment: Equipment
    /// Keeps the network's file open as long as this desk is used.
    let lease: StoreLease

    init(
        actor: Actor, network: Network, now: Instant, requestId: String, vault: Vault, equipment: Equipment,
        lease: StoreLease
    ) {
        self.actor = actor
        self.network = network
        self.now = now
        self.requestId = requestId
        self.vault = vault
        self.equipment = equipment
        self.lease = lease
    }

    /// Today in Europe/Amsterdam.
    package var today: CalendarDay { now.amsterdamDay }

    package func ask<Question: Inquiry>(_ question: Question) async throws -> Question.Answer {
        try await store.read { scope in try question.answer(at: self, in: scope) }
    }

    @discardableResult
    package func perform<Act: Command>(_ act: Act) async throws -> Act.Outcome {
        try mustBeAllowed(Act.self)
        return try await store.write { scope in try act.execute(at: self, in: scope) }
    }

    /// Performs an act that makes or changes the thing it answers with, once for each key: a repeated request gets the
    /// same thing and changes nothing, one with the same key and another body is refused.
    @discardableResult
    package func perform<Act: Command, Thing>(
        _ act: Act, once: Once?
    ) async throws -> Identifier<Thing> where Act.Outcome == Identifier<Thing> {
        guard let once else { return try await perform(act) }
        try mustBeAllowed(Act.self)
        return try await store.write { scope in
            if let known = try scope.resource(of: once, actor: actor.label) {
                guard let id = Identifier<Thing>(known) else { throw Refusal(.idempotencyKeyReused) }
                return id
            }
            let id = try act.execute(at: self, in: scope)
            try scope.remember(once, actor: actor.label, resource: id.description, at: now)
            return id
        }
    }

    /// A time-ordered identifier (UUID v7), for things whose age is no secret.
    package func newId<Subject>() -> Identifier<Subject> {
        equipment.identifiers.ordered(at: now)
    }

    /// A random identifier (UUID v4), for candidates and placements: a time in it would say when somebody fell ill.
    package func newOpaqueId<Subject>() -> Identifier<Subject> {
        equipment.identifiers.random()
    }

    private var store: NetworkStore { lease.store }

    private func mustBeAllowed<Act: Command>(_: Act.Type) throws(Refusal) {
        if network.state == .archived, Act.changes { throw Refusal(.networkArchived) }
        if actor.readOnly, Act.changes { throw Refusal(.tokenReadOnly) }
    }
}
