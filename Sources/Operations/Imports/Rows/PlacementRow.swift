import Domain
import Ledger
import Tables

/// A row of `plaatsingen.csv`: a placement from before the network used poortwacht, with its hours schedule and, when
/// it has ended, its outcome. Without an outcome `einde` is the last day as agreed.
struct PlacementRow: ImportRow {
    static let columns = [
        "referentie", "kandidaat", "van_kvk", "naar_kvk", "soort", "start", "einde", "opbouw", "uitkomst",
    ]
    static let optionalColumns = ["van_code", "naar_code"]
    static let nameColumns = ["referentie"]

    let reference: String
    /// What the bringing member calls the candidate.
    let candidate: String
    /// Nil for a trial with a UWV benefit that nobody brings.
    let bringing: EmployerName?
    let taking: EmployerName
    let kind: PlacementKind
    let start: CalendarDay
    let end: CalendarDay
    let schedule: [HoursVersion]
    let outcome: PlacementOutcome?

    static func duplicate(_ name: [String]) -> Refusal {
        Refusal(.placementReferenceTaken, at: "/referentie", ["reference": name.last ?? ""])
    }

    init?(_ row: inout RowReader) {
        let reference = row.line("referentie", maximum: 100)?.text
        let candidate = row.line("kandidaat", maximum: 100)?.text
        let kind = row.choice("soort", of: PlacementKind.self)
        bringing = EmployerName(&row, kvk: "van_kvk", code: "van_code", isRequired: kind != .trialUwv)
        let taking = EmployerName(&row, kvk: "naar_kvk", code: "naar_code")
        let start = row.day("start")
        let end = row.day("einde")
        let schedule = row.read("opbouw", Self.schedule)
        outcome = row.outcome("uitkomst")
        if let start, let end, end < start {
            row.add(Refusal(.placementEndsBeforeStart, at: "/einde", ["start": "\(start)"]))
        }
        guard let reference, let candidate, let kind, let taking, let start, let end, let schedule else { return nil }
        self.reference = reference
        self.candidate = candidate
        self.kind = kind
        self.taking = taking
        self.start = start
        self.end = end
        self.schedule = schedule
    }

    /// `12-10-2026=16|9-11-2026=24`: from each day on so many hours a week. A step may lie after the last day.
    private static func schedule(_ cell: Cell, _ field: String) throws(Refusal) -> [HoursVersion] {
        var steps: [HoursVersion] = []
        for item in try cell.items(maximum: HoursSteps.maximum, at: field) {
            let (day, hours) = try item.parts(separator: "=", at: field)
            let minutes = try hours.minutes(in: 0...3600, at: field)
            steps.append(HoursVersion(from: try day.day(at: field), weeklyMinutes: minutes))
        }
        guard HoursSteps(steps).areInOrder else { throw Refusal(.contractScheduleInvalid, at: field) }
        return steps
    }
}
