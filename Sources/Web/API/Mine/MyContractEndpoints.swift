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
        .get(
            "/mine/contracts/{contract}/reading-copy", "readMyReadingCopy",
            "Gives the English reading copy of one's own contract.", gives: .file("application/pdf")
        ) { call in
            try call.mustBeCandidate()
            let copy = try await call.desk.perform(ReadReadingCopy(id: call.contract()))
            return FileResponse(copy.bytes, mediaType: "application/pdf", name: copy.name)
        },
        SigningEndpoints.code("/mine/contracts", "askMySigningCode", mine: true),
        SigningEndpoints.sign("/mine/contracts", "signMyContract", mine: true),
        ScanEndpoints.upload("/mine/contracts", "uploadMyScan", mine: true),
        ScanEndpoints.read("/mine/contracts", "readMyScan", mine: true),
        ScanEndpoints.confirm("/mine/contracts", "confirmMyScan", mine: true),
        ScanEndpoints.reject("/mine/contracts", "rejectMyScan", mine: true),
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
