import Domain
package import Ledger
package import Storage

/// Which members still owe hours of a month, by code, and when each was reminded. Coordinators only.
package struct ShowOwing: Inquiry {
    package struct Row: Sendable {
        package let member: NamedMember
        /// By code of the placement.
        package let owed: [HoursOwed.Row]
        /// Nil when no mail went out.
        package let remindedAt: Instant?
        /// Whether it has a user to mail; without one nobody is asked.
        package let hasUser: Bool

        /// What is booked for want of reports.
        package var scheduledMinutes: Int64 { owed.reduce(0) { $0 + $1.scheduledMinutes } }
    }

    package let month: CalendarMonth

    package init(month: CalendarMonth) {
        self.month = month
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [Row] {
        try desk.mustBeCoordinator()
        let reminders = try scope.hoursReminders(month)
        let owed = try HoursOwed(month: month).answer(at: desk, in: scope)
        return try Dictionary(grouping: owed, by: \.taking).map { member, rows in
            Row(
                member: member, owed: rows, remindedAt: reminders[member.id],
                hasUser: try !scope.readers(of: member.id).isEmpty)
        }.sorted { $0.member.code < $1.member.code }
    }
}
