import Domain
import Ledger
import Operations

/// Corrections of the ledger, and a second coordinator's approval of them.
enum CorrectionEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/ledger/corrections", "listCorrections", "Lists corrections, the latest first; coordinators only.",
            query: list, gives: .list(CorrectionViews.correction) { "\($0.correction.id)" }
        ) { call, asked in
            let list = ListCorrections(asked.state, before: try asked.range.correction(), limit: asked.range.limit)
            return ListPart(try await call.desk.ask(list), asked.range)
        },
        .post(
            "/ledger/corrections", "proposeCorrection",
            "Corrects the ledger: at once, or after a second coordinator approved. Coordinators only.",
            takes: CorrectionForms.new,
            gives: .created(CorrectionViews.correction) { "/ledger/corrections/\($0.correction.id)" }
        ) { call, correction in
            try await show(call.desk.perform(correction, once: call.once), call)
        },
        .get(
            "/ledger/corrections/{correction}", "showCorrection", "Shows a correction; coordinators only.",
            gives: .one(CorrectionViews.correction)
        ) { call in
            try await show(call.correction(), call)
        },
        .post(
            "/ledger/corrections/{correction}/withdraw", "withdrawCorrection",
            "Takes back a correction that waits for approval; coordinators only.",
            gives: .one(CorrectionViews.correction)
        ) { call in
            try await show(call.desk.perform(WithdrawCorrection(id: call.correction()), once: call.once), call)
        },
        .post(
            "/ledger/corrections/{correction}/erase-reason", "eraseCorrectionReason",
            "Erases a correction's texts; the ledger keeps a salted hash. Coordinators only.", repeated: .harmless,
            gives: .one(CorrectionViews.correction)
        ) { call in
            try await show(call.desk.perform(EraseReason(id: call.correction())), call)
        },
        .get(
            "/approvals", "listApprovals", "Lists the corrections that wait for one's own approval; coordinators only.",
            gives: .all(CorrectionViews.correction)
        ) { call in
            try await call.desk.ask(ListCorrections(awaitingMe: true))
        },
        .post(
            "/approvals/{correction}/approve", "approveCorrection",
            "Approves what another coordinator proposed, and books it.", gives: .one(CorrectionViews.correction)
        ) { call in
            try await show(call.desk.perform(ApproveCorrection(id: call.correction()), once: call.once), call)
        },
        .post(
            "/approvals/{correction}/refuse", "refuseCorrection",
            "Refuses what another coordinator proposed, with a reason.", takes: CorrectionForms.refusal,
            gives: .one(CorrectionViews.correction)
        ) { call, reason in
            let act = RefuseCorrection(id: try call.correction(), reason: reason)
            return try await show(call.desk.perform(act, once: call.once), call)
        },
    ]

    struct Asked {
        let state: CorrectionState?
        let range: ListRange
    }

    private static let list = Form("CorrectionQuery") { fields in
        let state = fields.optional("state", .choice(of: CorrectionState.self))
        let range = fields.range()
        return { Asked(state: state(), range: range()) }
    }

    private static func show(_ id: CorrectionId, _ call: APICall) async throws -> CorrectionView {
        try await call.desk.ask(ShowCorrection(id: id))
    }
}

extension APICall {
    fileprivate func correction() throws(Refusal) -> CorrectionId {
        try id("correction", of: Correction.self)
    }
}

extension ListRange {
    /// The correction after which a list goes on; nil from the latest.
    func correction() throws(Refusal) -> CorrectionId? {
        guard !after.isEmpty else { return nil }
        guard let id = CorrectionId(after) else { throw Refusal(.parameterInvalid, at: "/after") }
        return id
    }
}
