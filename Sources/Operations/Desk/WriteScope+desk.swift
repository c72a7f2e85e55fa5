package import Domain
package import Ledger
package import Storage

extension WriteScope {
    /// Records who did what to which thing. A coordinator or operator who acts where a member's user would is recorded
    /// as acting *namens* that member.
    ///
    /// - Parameters:
    ///   - namens: the member whose act this is; nil when it is the network's own.
    ///   - detail: further codes; never free text, never personal data.
    package func record<Subject>(
        _ verb: EventVerb, _ kind: SubjectKind, _ subject: Identifier<Subject>, at desk: Desk,
        namens member: MemberId? = nil,
        detail: String = ""
    ) throws {
        try record(verb, kind, named: subject.description, at: desk, namens: member, detail: detail)
    }

    /// The same for what has a name instead of an identifier, such as a month.
    package func record(
        _ verb: EventVerb, _ kind: SubjectKind, named subject: String, at desk: Desk, namens member: MemberId? = nil,
        detail: String = ""
    ) throws {
        let onBehalfOf = desk.actor.actsForNetwork && desk.actor.who != .system ? member : nil
        try append(
            EventEntry(
                at: desk.now, actor: desk.actor.label, onBehalfOf: onBehalfOf, verb: verb, subjectKind: kind.rawValue,
                subject: subject, detail: detail
            )
        )
    }

    /// The identifier of what an earlier request with that key made; nil when this is the first.
    func resource(of once: Once, actor: String) throws -> String? {
        guard let known = try reading.idempotencyRecord(actor: actor, route: once.route, key: once.key) else {
            return nil
        }
        guard known.bodyHash == once.bodyHash else { throw Refusal(.idempotencyKeyReused) }
        return known.resource
    }

    func remember(_ once: Once, actor: String, resource: String, at now: Instant) throws {
        try insertIdempotencyRecord(
            actor: actor, route: once.route, key: once.key, bodyHash: once.bodyHash, resource: resource, at: now
        )
    }
}
