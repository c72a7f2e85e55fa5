package import Domain
import GRDB
import Ledger

extension WriteScope {
    package func insert(_ placement: Placement) throws {
        let (contract, reference): (ContractId?, String?) =
            switch placement.origin {
            case .contract(let id): (id, nil)
            case .imported(let reference): (nil, reference)
            }
        try execute(
            """
            INSERT INTO placement (id, code, contract_id, import_reference, kind, candidate_id, bringing_member,
                taking_member, start_on, planned_end_on, ended_on, outcome, revision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                placement.id, placement.code, contract, reference, placement.kind.rawValue, placement.candidate,
                placement.bringing, placement.taking, placement.start, placement.plannedEnd, placement.ending?.day,
                placement.ending?.outcome.rawValue, placement.revision,
            ]
        )
        try insertSchedule(of: placement)
    }

    /// Writes what may change of a placement over the revision that it was read as: the end as agreed, the schedule,
    /// the ending.
    ///
    /// - Returns: false when somebody else changed it in the meantime.
    package func update(_ placement: Placement) throws -> Bool {
        let changed = try execute(
            """
            UPDATE placement SET planned_end_on = ?, ended_on = ?, outcome = ?, revision = revision + 1
            WHERE id = ? AND revision = ?
            """,
            [
                placement.plannedEnd, placement.ending?.day, placement.ending?.outcome.rawValue, placement.id,
                placement.revision,
            ]
        )
        guard changed == 1 else { return false }
        try execute("DELETE FROM placement_schedule WHERE placement_id = ?", [placement.id])
        try insertSchedule(of: placement)
        return true
    }

    package func insert(_ report: HoursReport) throws {
        try execute(
            """
            INSERT INTO hours_report (placement_id, month, revision, minutes, reported_at, by_actor) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [report.placement, report.month, report.revision, report.minutes, report.reportedAt, report.by]
        )
    }

    private func insertSchedule(of placement: Placement) throws {
        for step in placement.schedule {
            try execute(
                "INSERT INTO placement_schedule (placement_id, from_day, weekly_minutes) VALUES (?, ?, ?)",
                [placement.id, step.from, step.weeklyMinutes]
            )
        }
    }
}
