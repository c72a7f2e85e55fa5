import Domain
import Operations

/// A candidate's own card, akkoord and proposals, with the session of the personal link.
enum MineEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/mine", "showMine", "Shows one's own card, what is asked and the proposed places.",
            gives: .one(MineViews.mine)
        ) {
            call in
            try await show(call)
        },
        .put(
            "/mine/wishes", "correctWishes", "Says in own words what work is wished for.", takes: MineForms.wishes,
            needsRevision: false, gives: .one(MineViews.mine)
        ) { call, wishes in
            _ = try await call.desk.perform(CorrectWishes(wishes: wishes))
            return try await show(call)
        },
        .post(
            "/mine/akkoord", "giveAkkoord", "Gives akkoord for publication.", repeated: .harmless,
            gives: .one(MineViews.mine)
        ) {
            call in
            _ = try await call.desk.perform(GiveAkkoord())
            return try await show(call)
        },
        .delete(
            "/mine/akkoord", "withdrawAkkoord", "Takes the akkoord back; the card disappears and proposals end.",
            gives: .one(MineViews.mine)
        ) { call in
            _ = try await call.desk.perform(WithdrawAkkoord())
            return try await show(call)
        },
        .get(
            "/mine/access-log", "listLooks", "Lists who looked beyond the card, the newest first.",
            gives: .all(MineViews.look)
        ) {
            call in
            try await show(call).looks
        },
        .get(
            "/mine/matches", "listMyMatches", "Lists open slots that fit, the best first.",
            gives: .all(SlotViews.matched)
        ) {
            call in
            guard case .candidate(let id) = call.desk.actor.authority else { throw Refusal(.candidateOnly) }
            return try await call.desk.ask(MatchesForCandidate(candidate: id))
        },
        .post(
            "/mine/claims/{claim}/talk", "agreeToTalk", "Wants to talk about a proposed place.",
            gives: .one(MineViews.mine)
        ) { call in
            try call.mustBeCandidate()
            _ = try await call.desk.perform(AgreeToTalk(id: call.claim()), once: call.once)
            return try await show(call)
        },
        .post(
            "/mine/claims/{claim}/accept", "agreeToPlacement", "Says yes to a place.", gives: .one(MineViews.mine)
        ) { call in
            try call.mustBeCandidate()
            _ = try await call.desk.perform(AgreeToPlacement(id: call.claim()), once: call.once)
            return try await show(call)
        },
        .post(
            "/mine/claims/{claim}/decline", "declineMyClaim", "Says no; the reason is for the coordinator only.",
            takes: MineForms.decline, gives: .one(MineViews.mine)
        ) { call, reason in
            try call.mustBeCandidate()
            _ = try await call.desk.perform(DeclineClaim(id: call.claim(), reason: reason), once: call.once)
            return try await show(call)
        },
    ]

    private static func show(_ call: APICall) async throws -> MyCard.Answer {
        try await call.desk.ask(MyCard())
    }
}

extension APICall {
    /// Refuses `candidate-only` for everybody else.
    func mustBeCandidate() throws(Refusal) {
        guard case .candidate = desk.actor.authority else { throw Refusal(.candidateOnly) }
    }
}
