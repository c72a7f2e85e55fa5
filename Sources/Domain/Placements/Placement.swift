package import Ledger

/// The work itself, from its start to its outcome.
package struct Placement: Hashable, Sendable {
    package enum Origin: Hashable, Sendable {
        case contract(ContractId)
        /// History from before the network used poortwacht: no contract here.
        case imported(reference: String)
    }

    package enum State: String, CaseIterable, Sendable {
        case planned
        case running
        case ended
    }

    package let id: PlacementId
    /// `W-0042`.
    package let code: String
    package let origin: Origin
    package let kind: PlacementKind
    package let candidate: CandidateId
    /// Nil for a trial with a UWV benefit.
    package let bringing: MemberId?
    package let taking: MemberId
    package let start: CalendarDay
    /// The last day as agreed, extensions included.
    package internal(set) var plannedEnd: CalendarDay
    package internal(set) var schedule: [HoursVersion]
    package internal(set) var ending: PlacementFacts.Ending?
    package let revision: Int

    package init(
        id: PlacementId, code: String, origin: Origin, kind: PlacementKind, candidate: CandidateId, bringing: MemberId?,
        taking: MemberId, start: CalendarDay, plannedEnd: CalendarDay, schedule: [HoursVersion],
        ending: PlacementFacts.Ending?, revision: Int
    ) {
        self.id = id
        self.code = code
        self.origin = origin
        self.kind = kind
        self.candidate = candidate
        self.bringing = bringing
        self.taking = taking
        self.start = start
        self.plannedEnd = plannedEnd
        self.schedule = schedule
        self.ending = ending
        self.revision = revision
    }

    /// Derived from the days, so that no job can forget to set it.
    package func state(on day: CalendarDay) -> State {
        if ending != nil { return .ended }
        return day < start ? .planned : .running
    }

    /// Whether its last day passed while nobody said how it ended.
    package func awaitsOutcome(on day: CalendarDay) -> Bool {
        ending == nil && day > plannedEnd
    }

    /// The last day so far: of the ending, or as agreed.
    package var lastDay: CalendarDay { ending?.day ?? plannedEnd }

    /// What the ledger needs to know.
    package var facts: PlacementFacts {
        PlacementFacts(id: id, bringing: bringing, taking: taking, start: start, ending: ending)
    }
}
