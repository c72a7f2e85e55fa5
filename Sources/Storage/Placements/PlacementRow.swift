import Domain
import Ledger

/// A row of `placement`, to which its schedule is still to be added.
struct PlacementRow {
    let id: PlacementId
    private let code: String
    private let origin: Placement.Origin
    private let kind: PlacementKind
    private let candidate: CandidateId
    private let bringing: MemberId?
    private let taking: MemberId
    private let start: CalendarDay
    private let plannedEnd: CalendarDay
    private let ending: PlacementFacts.Ending?
    private let revision: Int

    init(row: StoredRow) throws {
        id = try row.value("id")
        code = try row.value("code")
        if let contract: ContractId = try row.optional("contract_id") {
            origin = .contract(contract)
        } else {
            origin = .imported(reference: try row.value("import_reference"))
        }
        kind = try row.value("kind", as: PlacementKind.self)
        candidate = try row.value("candidate_id")
        bringing = try row.optional("bringing_member")
        taking = try row.value("taking_member")
        start = try row.value("start_on")
        plannedEnd = try row.value("planned_end_on")
        if let day: CalendarDay = try row.optional("ended_on") {
            ending = PlacementFacts.Ending(day: day, outcome: try row.value("outcome", as: PlacementOutcome.self))
        } else {
            ending = nil
        }
        revision = try row.value("revision")
    }

    func placement(schedule: [HoursVersion]) -> Placement {
        Placement(
            id: id, code: code, origin: origin, kind: kind, candidate: candidate, bringing: bringing, taking: taking,
            start: start, plannedEnd: plannedEnd, schedule: schedule, ending: ending, revision: revision
        )
    }
}

extension HoursReport {
    init(row: StoredRow) throws {
        self.init(
            placement: try row.value("placement_id"), month: try row.value("month"), minutes: try row.value("minutes"),
            reportedAt: try row.value("reported_at"), by: try row.value("by_actor"), revision: try row.value("revision")
        )
    }
}
