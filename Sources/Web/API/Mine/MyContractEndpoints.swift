import Domain
import Ledger
import Operations

/// A candidate's own contracts and placements.
enum MyContractEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/mine/contracts", "listMyContracts", "Lists one's own issued contracts.", query: ContractEndpoints.list,
            gives: .list(ContractViews.contract) { $0.id.description }
        ) { call, asked in
            try call.mustBeCandidate()
            return ListPart(try await call.desk.ask(asked.list()), asked.range)
        },
        .get(
            "/mine/contracts/{contract}/pdf", "readMyContract", "Gives the document of one's own contract.",
            gives: .file("application/pdf")
        ) { call in
            try call.mustBeCandidate()
            return try await call.paper(of: call.contract())
        },
        .post(
            "/mine/contracts/{contract}/sign", "signMyContract", "Signs by the hash of the document that was read.",
            takes: MineForms.signing, gives: .one(ContractViews.contract)
        ) { call, textHash in
            try call.mustBeCandidate()
            let act = SignContract(id: try call.contract(), textHash: textHash)
            return try await call.contract(call.desk.perform(act, once: call.once))
        },
        .post(
            "/mine/contracts/{contract}/decline", "declineMyContract",
            "Says no to one's own contract; the reason is for the coordinator only.", takes: MineForms.decline,
            gives: .one(ContractViews.contract)
        ) { call, reason in
            try call.mustBeCandidate()
            let act = DeclineContract(id: try call.contract(), reason: reason)
            return try await call.contract(call.desk.perform(act, once: call.once))
        },
        .get(
            "/mine/placements", "listMyPlacements", "Lists one's own placements.", query: .range,
            gives: .list(PlacementViews.placement) { $0.code }
        ) { call, range in
            try call.mustBeCandidate()
            return ListPart(try await call.desk.ask(ListPlacements(after: range.after, limit: range.limit)), range)
        },
    ]
}
