import Domain
import Ledger
import Operations

/// Candidates, for the member that brings them and coordinators.
enum CandidateEndpoints {
    static let all: [Endpoint] = [
        .get(
            "/candidates", "listCandidates", "Lists the candidates of one's own members; for coordinators all.",
            query: list, gives: .list(CandidateViews.file) { $0.candidate.code }
        ) { call, asked in
            let range = asked.range
            let list = ListCandidates(member: asked.member, after: range.after, limit: range.limit)
            return ListPart(try await call.desk.ask(list), range)
        },
        .post(
            "/candidates", "createCandidate", "Takes in a candidate as a draft.", takes: CandidateForms.new,
            gives: .created(CandidateViews.file) { "/candidates/\($0.candidate.id)" }
        ) { call, draft in
            try await call.file(of: call.desk.perform(CreateCandidate(draft: draft), once: call.once))
        },
        .get(
            "/candidates/{candidate}", "showCandidate",
            "Shows a candidate's file, with the gates that publishing waits for.",
            gives: .one(CandidateViews.file)
        ) { call in
            try await call.file(of: call.candidate())
        },
        .put(
            "/candidates/{candidate}", "changeCandidate", "Changes the card and the file.",
            takes: CandidateForms.change,
            gives: .one(CandidateViews.file)
        ) { call, file in
            let act = ChangeCandidate(
                id: try call.candidate(), revision: call.revision, legalEntity: file.legalEntity,
                reference: file.reference,
                card: file.card, availableFrom: file.availableFrom
            )
            return try await call.file(of: call.desk.perform(act))
        },
        .put(
            "/candidates/{candidate}/gates", "recordGates", "Records what must be true before publishing.",
            takes: CandidateForms.gates, gives: .one(CandidateViews.file)
        ) { call, gates in
            let act = RecordGates(
                id: try call.candidate(), revision: call.revision, spoor2InPlan: gates.spoor2InPlan,
                driegesprekOn: gates.driegesprekOn, adviceOn: gates.adviceOn
            )
            return try await call.file(of: call.desk.perform(act))
        },
        .post(
            "/candidates/{candidate}/akkoord", "askAkkoord",
            "Mails the personal link by which the candidate gives akkoord; a coordinator is shown it too.",
            repeated: .again, gives: .one(CandidateViews.asked)
        ) { call in
            try await call.desk.perform(AskAkkoord(id: call.candidate()))
        },
        .post(
            "/candidates/{candidate}/akkoord/paper", "recordPaperAkkoord",
            "Records the akkoord that was given on paper at the driegesprek.", takes: CandidateForms.paper,
            gives: .one(CandidateViews.file)
        ) { call, day in
            let act = RecordPaperAkkoord(id: try call.candidate(), day: day)
            return try await call.file(of: call.desk.perform(act, once: call.once))
        },
        .post(
            "/candidates/{candidate}/publish", "publishCandidate",
            "Shows the card to the other members, once every gate is passed.", gives: .one(CandidateViews.file)
        ) { call in
            let act = PublishCandidate(id: try call.candidate())
            return try await call.file(of: call.desk.perform(act, once: call.once))
        },
        .post(
            "/candidates/{candidate}/confirm", "confirmCard", "Says that a card which others see is still right.",
            gives: .one(CandidateViews.file)
        ) { call in
            let act = ConfirmCard(id: try call.candidate())
            return try await call.file(of: call.desk.perform(act, once: call.once))
        },
        .post(
            "/candidates/{candidate}/withdraw", "withdrawCandidate", "Takes a candidate out; every proposal ends.",
            gives: .one(CandidateViews.file)
        ) { call in
            let act = WithdrawCandidate(id: try call.candidate())
            return try await call.file(of: call.desk.perform(act, once: call.once))
        },
        .get(
            "/candidates/{candidate}/matches", "listMatchesForCandidate",
            "Lists the open slots of other members that fit, the best first.", gives: .all(SlotViews.matched)
        ) { call in
            try await call.desk.ask(MatchesForCandidate(candidate: call.candidate()))
        },
    ]

    struct Asked {
        let member: MemberId?
        let range: ListRange
    }

    private static let list = Form("CandidateQuery") { fields in
        let member = fields.optional("member", .id(of: MemberAccount.self))
        let range = fields.range()
        return { Asked(member: member(), range: range()) }
    }
}

extension APICall {
    func candidate() throws(Refusal) -> CandidateId {
        try id("candidate", of: CandidateSubject.self)
    }

    func file(of candidate: CandidateId) async throws -> CandidateFile {
        try await desk.ask(ShowOwnCandidate(id: candidate))
    }
}
