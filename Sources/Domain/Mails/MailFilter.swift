/// Which mails to list; nil for all.
package struct MailFilter: Hashable, Sendable {
    package var state: OutboxEntry.State?
    package var kind: MailKind?

    package init(state: OutboxEntry.State? = nil, kind: MailKind? = nil) {
        self.state = state
        self.kind = kind
    }
}
