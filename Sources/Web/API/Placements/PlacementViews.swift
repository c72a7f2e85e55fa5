import Domain
import Ledger
import Operations

/// Placements, as one of those whose business it is sees them.
enum PlacementViews {
    static let ending = View<PlacementFacts.Ending>(
        "PlacementEnding",
        [
            .field("day") { $0.day },
            .choice("outcome") { $0.outcome },
        ]
    )

    static let placement = View<PlacementView>(
        "Placement", revision: { $0.revision },
        [
            .field("id") { $0.id },
            .field("code") { $0.code },
            .choice("state") { $0.state },
            .choice("kind") { $0.kind },
            .field("viewer") { $0.viewer.rawValue },
            .field("candidate") { $0.candidate },
            .field("candidate_code") { $0.candidateCode },
            .optionalObject("bringing", ClaimViews.member) { $0.bringing },
            .object("taking", ClaimViews.member) { $0.taking },
            .field("contract") { $0.contract },
            .field("contract_number") { $0.contractNumber },
            .field("start") { $0.start },
            .field("planned_end") { $0.plannedEnd },
            .objects("schedule", ContractViews.step) { $0.schedule },
            .optionalObject("ending", ending) { $0.ending },
            .field("awaits_outcome") { $0.awaitsOutcome },
            .field("revision") { $0.revision },
        ]
    )

    static let extended = View<PlacementExtension>(
        "PlacementExtension",
        [
            .field("end") { $0.end },
            .field("agreed_on") { $0.agreedOn },
            .field("recorded_at") { $0.recordedAt },
        ]
    )

    static let hours = View<HoursReport>(
        "HoursReport",
        [
            .field("month") { $0.month },
            .field("worked_minutes") { $0.minutes },
            .field("reported_at") { $0.reportedAt },
        ]
    )

    static let whole = View<ShowPlacement.Answer>(
        "WholePlacement", revision: { $0.placement.revision },
        placement.parts(of: { $0.placement }) + [
            .objects("extensions", extended) { $0.extensions },
            .objects("hours", hours) { $0.hours },
        ]
    )

    static let owed = View<HoursOwed.Row>(
        "HoursOwed",
        [
            .field("placement") { $0.placement },
            .field("month") { $0.month },
            .field("code") { $0.code },
            .field("candidate_code") { $0.candidateCode },
            .object("taking", ClaimViews.member) { $0.taking },
            .field("scheduled_minutes") { $0.scheduledMinutes },
        ]
    )
}
