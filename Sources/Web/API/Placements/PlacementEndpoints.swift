import Domain
import Ledger
import Operations

/// The work itself, with its hours.
enum PlacementEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/placements", "listPlacements", "Lists the placements of one's own members; for coordinators all.",
            query: .range, gives: .list(PlacementViews.placement) { $0.code }
        ) { call, range in
            ListPart(try await call.desk.ask(ListPlacements(after: range.after, limit: range.limit)), range)
        },
        .get(
            "/placements/{placement}", "showPlacement", "Shows a placement with its extensions and hours.",
            gives: .one(PlacementViews.whole)
        ) { call in
            try await show(call.placement(), call)
        },
        .put(
            "/placements/{placement}/hours/{month}", "reportHours",
            "Reports the hours really worked in a month; a later report takes the place of the earlier one.",
            takes: PlacementForms.hours, needsRevision: false, gives: .one(PlacementViews.whole)
        ) { call, minutes in
            let act = ReportHours(id: try call.placement(), month: try call.month(), minutes: minutes)
            return try await show(call.desk.perform(act), call)
        },
        .post(
            "/placements/{placement}/extensions", "extendPlacement",
            "Records a later last day of a placement that was imported; one with a contract has addenda.",
            takes: PlacementForms.extended, needsRevision: true, gives: .one(PlacementViews.whole)
        ) { call, extended in
            let act = ExtendPlacement(
                id: try call.placement(), revision: call.revision, end: extended.end, agreedOn: extended.agreedOn
            )
            return try await show(call.desk.perform(act, once: call.once), call)
        },
        .post(
            "/placements/{placement}/addenda", "draftAddendum",
            "Makes a draft addendum that extends a placement with a contract; it is changed, issued and signed as one.",
            takes: PlacementForms.addendum, gives: .created(ContractViews.contract) { "/contracts/\($0.id)" }
        ) { call, end in
            let act = DraftAddendum(placement: try call.placement(), end: end)
            return try await call.contract(call.desk.perform(act, once: call.once))
        },
        .put(
            "/placements/{placement}/schedule", "reschedulePlacement",
            "Records a new version of the hours schedule; earlier steps stay.", takes: PlacementForms.schedule,
            gives: .one(PlacementViews.whole)
        ) { call, steps in
            let act = ReschedulePlacement(id: try call.placement(), revision: call.revision, steps: steps)
            return try await show(call.desk.perform(act), call)
        },
        .post(
            "/placements/{placement}/end", "endPlacement", "Ends a placement with its last day and outcome.",
            takes: PlacementForms.ending, needsRevision: true, gives: .one(PlacementViews.whole)
        ) { call, ending in
            let act = EndPlacement(
                id: try call.placement(), revision: call.revision, lastDay: ending.lastDay, outcome: ending.outcome
            )
            return try await show(call.desk.perform(act, once: call.once), call)
        },
        .get(
            "/hours-owed/{month}", "listHoursOwed",
            "Lists the placements of which a month's hours are still to be reported.",
            gives: .all(PlacementViews.owed)
        ) { call in
            try await call.desk.ask(HoursOwed(month: call.month()))
        },
    ]

    private static func show(_ id: PlacementId, _ call: APICall) async throws -> ShowPlacement.Answer {
        try await call.desk.ask(ShowPlacement(id: id))
    }
}

extension APICall {
    func placement() throws(Refusal) -> PlacementId {
        try id("placement", of: PlacementSubject.self)
    }
}
