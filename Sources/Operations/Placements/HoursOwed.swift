import Domain
package import Ledger
package import Storage

/// The placements of which a month's hours are still to be reported, by code: for the taking member, and a coordinator.
/// A month without scheduled hours, such as a pause, is owed by nobody, nor are moves inside one member.
package struct HoursOwed: Inquiry {
    package struct Row: Hashable, Sendable {
        package let placement: PlacementId
        package let month: CalendarMonth
        /// `W-0042`.
        package let code: String
        package let candidateCode: String
        package let taking: NamedMember
        /// What is booked for want of a report.
        package let scheduledMinutes: Int64
    }

    package let month: CalendarMonth

    package init(month: CalendarMonth) {
        self.month = month
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [Row] {
        try desk.mustTakePart()
        guard month.firstDay <= desk.today else { return [] }
        let placements = try scope.placements(during: month.days, takenBy: desk.ownMembers)
        return try placements.compactMap { try row(of: $0, in: scope) }
    }

    private func row(of placement: Placement, in scope: ReadScope) throws -> Row? {
        let scheduled = HoursBookkeeping.scheduledMinutes(
            in: month, from: placement.start, through: placement.lastDay, versions: placement.schedule
        )
        guard scheduled > 0, placement.bringing != placement.taking,
            try scope.hoursReport(of: placement.id, in: month) == nil,
            let candidate = try scope.candidate(placement.candidate), let taking = try scope.member(placement.taking)
        else { return nil }
        return Row(
            placement: placement.id, month: month, code: placement.code, candidateCode: candidate.code,
            taking: NamedMember(taking), scheduledMinutes: scheduled
        )
    }
}
