package import Ledger

/// One entry of the event log: who did what to which thing, when, and for whom. Codes and identifiers only.
package struct Event: Hashable, Sendable {
    package let sequence: Int64
    package let at: Instant
    /// As `Actor.label` writes it.
    package let actor: String
    /// The member that a coordinator or the operator acted *namens*.
    package let onBehalfOf: MemberId?
    package let verb: EventVerb
    /// `candidate`, `slot` …
    package let subjectKind: String
    /// An identifier, a month or a setting's name.
    package let subject: String
    /// Further codes, such as the reason of a decline; empty when there is nothing to add.
    package let detail: String
    package let hash: Digest256

    package init(
        sequence: Int64, at: Instant, actor: String, onBehalfOf: MemberId?, verb: EventVerb, subjectKind: String,
        subject: String, detail: String, hash: Digest256
    ) {
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.onBehalfOf = onBehalfOf
        self.verb = verb
        self.subjectKind = subjectKind
        self.subject = subject
        self.detail = detail
        self.hash = hash
    }

    /// The canonical bytes of version 1, in the order of the fields.
    package static func canonicalBytes(
        sequence: Int64, at: Instant, actor: String, onBehalfOf: MemberId?, verb: EventVerb, subjectKind: String,
        subject: String, detail: String
    ) -> [UInt8] {
        var canonical = CanonicalBytes()
        canonical.append(sequence)
        canonical.append(at.milliseconds)
        canonical.append(actor)
        canonical.append(onBehalfOf) { $0.append($1) }
        canonical.append(verb.rawValue)
        canonical.append(subjectKind)
        canonical.append(subject)
        canonical.append(detail)
        return canonical.bytes
    }
}
