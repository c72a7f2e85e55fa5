import Domain
import Operations

/// Places that members offer. The open ones are for everybody, candidates too.
enum SlotEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/slots", "listSlots", "Lists the open slots, or with `own=true` one's own in every state.", query: list,
            gives: .list(SlotViews.slot) { $0.slot.code }
        ) { call, asked in
            let range = asked.range
            let list = ListSlots(asked.choice, filter: asked.filter, after: range.after, limit: range.limit)
            return ListPart(try await call.desk.ask(list), range)
        },
        .post(
            "/slots", "postSlot", "Offers a place.", takes: SlotForms.new,
            gives: .created(SlotViews.slot) { "/slots/\($0.slot.id)" }
        ) { call, new in
            try await show(call.desk.perform(PostSlot(member: new.member, draft: new.draft), once: call.once), call)
        },
        .get("/slots/{slot}", "showSlot", "Shows a slot.", gives: .one(SlotViews.slot)) { call in
            try await show(call.slot(), call)
        },
        .put(
            "/slots/{slot}", "changeSlot", "Changes what an open or filled slot offers.", takes: SlotForms.change,
            gives: .one(SlotViews.slot)
        ) { call, draft in
            try await show(
                call.desk.perform(ChangeSlot(id: call.slot(), revision: call.revision, draft: draft)), call
            )
        },
        .post(
            "/slots/{slot}/renew", "renewSlot", "Gives an open or expired slot a later last day.",
            takes: SlotForms.renewal,
            gives: .one(SlotViews.slot)
        ) { call, end in
            try await show(call.desk.perform(RenewSlot(id: call.slot(), end: end), once: call.once), call)
        },
        .post(
            "/slots/{slot}/close", "closeSlot", "Takes a slot back; proposals on it end, placements go on.",
            gives: .one(SlotViews.slot)
        ) { call in
            try await show(call.desk.perform(CloseSlot(id: call.slot()), once: call.once), call)
        },
        .get(
            "/slots/{slot}/matches", "listMatchesForSlot", "Lists the published cards that fit, the best first.",
            gives: .all(SlotViews.matchedCard)
        ) { call in
            try await call.desk.ask(MatchesForSlot(slot: call.slot()))
        },
    ]

    struct Asked {
        let choice: ListSlots.Choice
        let filter: SlotFilter
        let range: ListRange
    }

    private static let list = Form("SlotQuery") { fields in
        let own = fields.bool("own")
        let functionGroup = fields.optional("function_group", .choice(of: FunctionGroup.self))
        let kind = fields.optional("kind", .choice(of: PlacementKind.self))
        let region = fields.optional("region", .region)
        let range = fields.range()
        return {
            Asked(
                choice: own() ? .own : .open,
                filter: SlotFilter(functionGroup: functionGroup(), kind: kind(), region: region()), range: range()
            )
        }
    }

    private static func show(_ id: SlotId, _ call: APICall) async throws -> SlotView {
        try await call.desk.ask(ShowSlot(id: id))
    }
}

extension APICall {
    func slot() throws(Refusal) -> SlotId {
        try id("slot", of: SlotSubject.self)
    }
}
