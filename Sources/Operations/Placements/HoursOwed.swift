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
        let reports = try scope.hoursReports(in: month, takenBy: desk.ownMembers)
        let owed = try scope.placements(during: month.days, takenBy: desk.ownMembers).filter { reports[$0.id] == nil }
        guard !owed.isEmpty else { return [] }
        let members = Dictionary(try scope.members().map { ($0.id, NamedMember($0)) }) { first, _ in first }
        let codes = try scope.candidateCodes(of: Set(owed.map(\.candidate)))
        return owed.compactMap { placement in
            guard let taking = members[placement.taking], let code = codes[placement.candidate] else { return nil }
            return row(of: placement, candidate: code, taking)
        }
    }

    private func row(of placement: Placement, candidate code: String, _ taking: NamedMember) -> Row? {
        let scheduled = HoursBookkeeping.scheduledMinutes(
            in: month, from: placement.start, through: placement.lastDay, versions: placement.schedule
        )
        guard scheduled > 0, placement.bringing != placement.taking else { return nil }
        return Row(
            placement: placement.id, month: month, code: placement.code, candidateCode: code, taking: taking,
            scheduledMinutes: scheduled
        )
    }
}
