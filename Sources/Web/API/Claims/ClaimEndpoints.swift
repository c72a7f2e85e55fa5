import Domain
import Operations

/// Proposals: this candidate for this slot, from either side.
enum ClaimEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/claims", "listClaims", "Lists the proposals of one's own members; for coordinators all.", query: list,
            gives: .list(ClaimViews.claim) { $0.code }
        ) { call, asked in
            let range = asked.range
            let list = ListClaims(state: asked.state, after: range.after, limit: range.limit)
            return ListPart(try await call.desk.ask(list), range)
        },
        .post(
            "/claims", "proposeClaim", "Proposes a candidate for a slot, from either side.", takes: ClaimForms.new,
            gives: .created(ClaimViews.claim) { "/claims/\($0.id)" }
        ) { call, proposal in
            try await show(call.desk.perform(proposal, once: call.once), call)
        },
        .get(
            "/claims/{claim}", "showClaim", "Shows a proposal, as one's own side sees it.",
            gives: .one(ClaimViews.claim)
        ) {
            call in
            try await show(call.claim(), call)
        },
        .post(
            "/claims/{claim}/talk", "beginTalk", "Passes on that the candidate wants to talk.", takes: ClaimForms.talk,
            gives: .one(ClaimViews.claim)
        ) { call, saidOn in
            try await show(call.desk.perform(AgreeToTalk(id: call.claim(), saidOn: saidOn), once: call.once), call)
        },
        .post(
            "/claims/{claim}/accept", "acceptClaim",
            "Says yes to the placement for one of the three; the third accepts it.",
            takes: ClaimForms.agreement, gives: .one(ClaimViews.claim)
        ) { call, agreement in
            let act = AgreeToPlacement(id: try call.claim(), party: agreement.party, saidOn: agreement.saidOn)
            return try await show(call.desk.perform(act, once: call.once), call)
        },
        .post(
            "/claims/{claim}/decline", "declineClaim", "Says no, with a reason from the closed list.",
            takes: ClaimForms.decline, gives: .one(ClaimViews.claim)
        ) { call, decline in
            let act = DeclineClaim(id: try call.claim(), reason: decline.reason, party: decline.party)
            return try await show(call.desk.perform(act, once: call.once), call)
        },
        .post(
            "/claims/{claim}/withdraw", "withdrawClaim", "Takes back a proposal that is not accepted yet.",
            gives: .one(ClaimViews.claim)
        ) { call in
            try await show(call.desk.perform(WithdrawClaim(id: call.claim()), once: call.once), call)
        },
    ]

    struct Asked {
        let state: ClaimState?
        let range: ListRange
    }

    private static let list = Form("ClaimQuery") { fields in
        let state = fields.optional("state", .choice(of: ClaimState.self))
        let range = fields.range()
        return { Asked(state: state(), range: range()) }
    }

    private static func show(_ id: ClaimId, _ call: APICall) async throws -> ClaimView {
        try await call.desk.ask(ShowClaim(id: id))
    }
}

extension APICall {
    func claim() throws(Refusal) -> ClaimId {
        try id("claim", of: ClaimSubject.self)
    }
}
