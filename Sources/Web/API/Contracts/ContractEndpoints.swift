import Domain
import Ledger
import Operations

/// Contracts, made from accepted proposals.
enum ContractEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/contracts", "listContracts", "Lists the contracts of one's own members; for coordinators all.",
            query: list,
            gives: .list(ContractViews.contract) { $0.id.description }
        ) { call, asked in
            ListPart(try await call.desk.ask(asked.list()), asked.range)
        },
        .post(
            "/contracts", "draftContract",
            "Makes a draft from an accepted proposal, its terms filled in; a draft that is there is given back.",
            takes: ContractForms.new, gives: .created(ContractViews.contract) { "/contracts/\($0.id)" }
        ) { call, claim in
            try await call.contract(call.desk.perform(DraftContract(claim: claim), once: call.once))
        },
        .get("/contracts/{contract}", "showContract", "Shows a contract.", gives: .one(ContractViews.contract)) {
            call in
            try await call.contract(call.contract())
        },
        .put(
            "/contracts/{contract}/terms", "changeTerms", "Changes the terms of a draft.", takes: ContractForms.terms,
            gives: .one(ContractViews.contract)
        ) { call, terms in
            let act = ChangeTerms(id: try call.contract(), revision: call.revision, draft: terms)
            return try await call.contract(call.desk.perform(act))
        },
        .post(
            "/contracts/{contract}/approve-term", "approveTerm",
            "Approves the term of a draft that is longer than its kind's own; for coordinators.", needsRevision: true,
            gives: .one(ContractViews.contract)
        ) { call in
            let act = ApproveTerm(id: try call.contract(), revision: call.revision)
            return try await call.contract(call.desk.perform(act, once: call.once))
        },
        .post(
            "/contracts/{contract}/issue", "issueContract",
            "Gives a draft its number, makes its document and asks everybody to sign.", needsRevision: true,
            repeated: .harmless, gives: .one(ContractViews.contract)
        ) { call in
            let act = IssueContract(id: try call.contract(), revision: call.revision)
            return try await call.contract(act.run(at: call.desk))
        },
        .get(
            "/contracts/{contract}/pdf", "readContract",
            "Gives the document of an issued contract; the look is recorded.",
            gives: .file("application/pdf")
        ) { call in
            try await call.paper(of: call.contract())
        },
        .get(
            "/contracts/{contract}/reading-copy", "readReadingCopy",
            "Gives the English reading copy of an issued contract; the look is recorded.",
            gives: .file("application/pdf")
        ) { call in
            let copy = try await call.desk.perform(ReadReadingCopy(id: call.contract()))
            return FileResponse(copy.bytes, mediaType: "application/pdf", name: copy.name)
        },
        .post(
            "/contracts/{contract}/decline", "declineContract", "Says no to an issued contract.",
            takes: ContractForms.decline, gives: .one(ContractViews.contract)
        ) { call, decline in
            let act = DeclineContract(id: try call.contract(), reason: decline.reason, party: decline.party)
            return try await call.contract(call.desk.perform(act, once: call.once))
        },
        .post(
            "/contracts/{contract}/withdraw", "withdrawContract",
            "Takes back a contract that is a draft or not yet signed by everybody.", gives: .one(ContractViews.contract)
        ) { call in
            let act = WithdrawContract(id: try call.contract())
            return try await call.contract(call.desk.perform(act, once: call.once))
        },
    ]

    struct Asked {
        let state: ContractState?
        let range: ListRange

        func list() throws(Refusal) -> ListContracts {
            ListContracts(state: state, after: try range.id(of: ContractSubject.self), limit: range.limit)
        }
    }

    static let list = Form("ContractQuery") { fields in
        let state = fields.optional("state", .choice(of: ContractState.self))
        let range = fields.range()
        return { Asked(state: state(), range: range()) }
    }
}

extension APICall {
    func contract() throws(Refusal) -> ContractId {
        try id("contract", of: ContractSubject.self)
    }

    func contract(_ id: ContractId) async throws -> ContractView {
        try await desk.ask(ShowContract(id: id))
    }

    func paper(of contract: ContractId) async throws -> FileResponse {
        let paper = try await desk.perform(ReadContract(id: contract))
        return FileResponse(paper.bytes, mediaType: "application/pdf", name: paper.name)
    }
}
