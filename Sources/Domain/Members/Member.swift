package import Ledger

/// An employer that takes part: one ledger account, one or more legal entities and establishments.
package struct Member: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case active
        /// Keeps its account and its running placements, but starts nothing new.
        case suspended
        case left
        case merged
    }

    package let id: MemberId
    /// `L-0012`: how people name it.
    package let code: String
    package let name: String
    package let sector: Sector
    package let employees: Int
    package let state: State
    package let joinedOn: CalendarDay
    package let revision: Int

    package init(
        id: MemberId, code: String, name: String, sector: Sector, employees: Int, state: State, joinedOn: CalendarDay,
        revision: Int
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.sector = sector
        self.employees = employees
        self.state = state
        self.joinedOn = joinedOn
        self.revision = revision
    }

    /// Refuses anything new for a member that is suspended, has left or was merged.
    package func mustBeActive() throws(Refusal) {
        guard state == .active else { throw Refusal(.memberNotActive, ["member": code]) }
    }
}
