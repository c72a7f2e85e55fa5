package import Domain
package import Ledger

/// Something that happened, before it has its place in the event log.
package struct EventEntry: Hashable, Sendable {
    package let at: Instant
    package let actor: String
    package let onBehalfOf: MemberId?
    package let verb: EventVerb
    package let subjectKind: String
    package let subject: String
    package let detail: String

    package init(
        at: Instant, actor: String, onBehalfOf: MemberId?, verb: EventVerb, subjectKind: String, subject: String,
        detail: String
    ) {
        self.at = at
        self.actor = actor
        self.onBehalfOf = onBehalfOf
        self.verb = verb
        self.subjectKind = subjectKind
        self.subject = subject
        self.detail = detail
    }
}
