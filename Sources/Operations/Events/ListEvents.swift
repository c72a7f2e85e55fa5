package import Domain
package import Storage

/// The event log, the newest first: who did what, and who looked at what. Coordinators only.
package struct ListEvents: Inquiry {
    package let subject: String?
    package let before: Int64?
    package let limit: Int

    /// - Parameters:
    ///   - subject: only those about this identifier, month or setting; nil for all.
    ///   - before: the sequence of the last one already seen; nil from the newest.
    ///   - limit: 1-200.
    package init(subject: String? = nil, before: Int64? = nil, limit: Int = 200) {
        self.subject = subject
        self.before = before
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [Event] {
        try desk.mustBeCoordinator()
        return try scope.events(about: subject, before: before, limit: limit)
    }
}
