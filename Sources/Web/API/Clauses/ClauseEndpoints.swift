import Domain
import Hummingbird
import Ledger
import Operations

/// The text of contracts: see it, word it otherwise, have it checked. Coordinators only.
enum ClauseEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/clauses", "listClauses", "Lists every clause of the contracts, and whether a lawyer checked them.",
            gives: .one(ClauseViews.clauses)
        ) { call in
            try await call.desk.ask(ListClauses())
        },
        .get("/clauses/{clause}", "showClause", "Shows a clause in both languages.", gives: .one(ClauseViews.clause)) {
            call in
            try await call.desk.ask(ShowClause(code: call.clause()))
        },
        .put(
            "/clauses/{clause}", "changeClause",
            "Words a clause otherwise for every contract that is issued from now on; a lawyer's check ends.",
            takes: ClauseForms.wording, gives: .one(ClauseViews.clause)
        ) { call, wording in
            let code = try call.clause()
            try await call.desk.perform(ChangeClause(code: code, revision: call.revision, wording: wording))
            return try await call.desk.ask(ShowClause(code: code))
        },
        .post(
            "/clauses/{clause}/revert", "revertClause", "Gives a clause its shipped text again.", needsRevision: true,
            repeated: .harmless, gives: .one(ClauseViews.clause)
        ) { call in
            let code = try call.clause()
            try await call.desk.perform(RevertClause(code: code, revision: call.revision))
            return try await call.desk.ask(ShowClause(code: code))
        },
        .put(
            "/clause-review", "recordClauseReview", "Records that a lawyer checked all clauses as they stand.",
            takes: ClauseForms.review, needsRevision: false, gives: .one(ClauseViews.clauses)
        ) { call, review in
            try await call.desk.perform(
                RecordClauseReview(
                    lawyer: review.lawyer, reviewedOn: review.reviewedOn, textsHash: review.textsHash
                )
            )
            return try await call.desk.ask(ListClauses())
        },
        .delete(
            "/clause-review", "withdrawClauseReview", "Takes back that a lawyer checked the clauses.", gives: .done
        ) { call in
            try await call.desk.perform(WithdrawClauseReview())
        },
        .get(
            "/clause-specimens/{placement_kind}/{language}", "readSpecimen",
            "Gives a contract with made-up names, for a lawyer to read.", gives: .file("application/pdf")
        ) { call in
            let kind = try call.choice("placement_kind", of: PlacementKind.self)
            let language = try call.choice("language", of: Language.self)
            return try await FileResponse.specimen(kind, language, at: call.desk)
        },
    ]
}

extension APICall {
    fileprivate func clause() throws(Refusal) -> ClauseId {
        guard let code = context.parameters.get("clause").flatMap({ ClauseId($0) }) else { throw Refusal(.notFound) }
        return code
    }
}

extension FileResponse {
    static func specimen(_ kind: PlacementKind, _ language: Language, at desk: Desk) async throws -> FileResponse {
        let bytes = try await MakeSpecimen(kind: kind, language: language).run(at: desk)
        return FileResponse(
            bytes, mediaType: "application/pdf", name: "voorbeeld-\(kind.rawValue)-\(language.rawValue).pdf")
    }
}
