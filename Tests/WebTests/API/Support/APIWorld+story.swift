import Testing

@testable import Web

/// The steps of a candidate's way, each by whoever takes it.
extension APIWorld {
    /// A published candidate with the session of the personal link.
    func published(by member: APIMember) async throws -> (id: String, person: APIClient) {
        let made = try await member.user.post("/candidates", newCandidate(of: member))
        try #require(made.status == 201, "\(made.body)")
        let id = try made.text("/id")
        let early = try await member.user.post("/candidates/\(id)/publish")
        #expect(early.status == 409)
        let advice = #"{"capabilities":["seated-work"],"conditions":["no-stairs"],"advice_on":"2026-10-30"}"#
        let advised = try await member.user.put("/candidates/\(id)/conditions", advice, revision: 1)
        try #require(advised.status == 200, "\(advised.body)")
        let gates = #"{"spoor2_in_plan":true,"driegesprek_on":"2026-10-29","advice_on":"2026-10-30"}"#
        let gated = try await member.user.put(
            "/candidates/\(id)/gates", gates, revision: try advised.number("/revision")
        )
        #expect(try gated.list("/missing_gates") == [.string("gate-akkoord-missing")])
        let clock = #"{"periods":[{"first_day":"2026-01-05"}],"corrections":[{"kind":"late-notice","days":7}]}"#
        let timed = try await member.user.put(
            "/candidates/\(id)/timeline", clock, revision: try gated.number("/revision")
        )
        try #require(timed.status == 200, "\(timed.body)")
        #expect(try await member.user.get("/candidates/\(id)/timeline").number("/week_number") == 44)
        let asked = try await noord.post("/candidates/\(id)/akkoord")
        let person = try await enter(try asked.text("/link"))
        #expect(try await person.get("/mine").text("/questions/0/about") == "akkoord")
        #expect(try await person.post("/mine/akkoord").status == 200)
        let published = try await member.user.post("/candidates/\(id)/publish")
        #expect(try published.text("/state") == "open", "\(published.body)")
        return (id, person)
    }

    /// A proposal to which all three said yes.
    func accepted(
        _ candidate: String, _ person: APIClient, _ bringing: APIMember, _ taking: APIMember
    ) async throws -> String {
        let slot = try await taking.user.post("/slots", newSlot(of: taking))
        try #require(slot.status == 201, "\(slot.body)")
        let slotId = try slot.text("/id")
        let matches = try await taking.user.get("/slots/\(slotId)/matches")
        #expect(try matches.text("/items/0/card/id") == candidate)
        let seen = try await taking.user.get("/candidates/\(candidate)/conditions")
        #expect(try seen.list("/conditions") == [.string("no-stairs")])
        let proposed = try await taking.user.post("/claims", #"{"candidate":"\#(candidate)","slot":"\#(slotId)"}"#)
        try #require(proposed.status == 201, "\(proposed.body)")
        #expect(try proposed.value("/bringing") == .null)
        let claim = try proposed.text("/id")
        let talk = try await person.post("/mine/claims/\(claim)/talk")
        #expect(talk.status == 200, "\(talk.body)")
        #expect(try await taking.user.get("/candidates/\(candidate)/identity").text("/name") == "Kim de Vries")
        #expect(try await person.post("/mine/claims/\(claim)/accept").status == 200)
        #expect(try await bringing.user.post("/claims/\(claim)/accept", "{}").status == 200)
        let done = try await taking.user.post("/claims/\(claim)/accept", "{}")
        #expect(try done.text("/state") == "accepted", "\(done.body)")
        return claim
    }

    /// A contract that everybody signed.
    func inForce(
        _ claim: String, _ person: APIClient, _ bringing: APIMember, _ taking: APIMember
    ) async throws -> Answer {
        let draft = try await bringing.user.post("/contracts", #"{"claim":"\#(claim)"}"#)
        try #require(draft.status == 201, "\(draft.body)")
        let id = try draft.text("/id")
        let issued = try await bringing.user.post(
            "/contracts/\(id)/issue", nil, "If-Match: \"\(try draft.number("/revision"))\""
        )
        try #require(issued.status == 200, "\(issued.body)")
        let hash = try issued.text("/document_hash")
        #expect(try await person.get("/mine/contracts/\(id)/pdf").body.hasPrefix("%PDF"))
        let wrong = String(repeating: "0", count: 64)
        let asked = try await person.post("/mine/contracts/\(id)/signing-code", #"{"text_hash":"\#(wrong)"}"#)
        #expect(asked.status == 409)
        #expect(try await sign("/mine/contracts/\(id)", hash, as: person).status == 200)
        #expect(try await sign("/contracts/\(id)", hash, as: bringing.user).status == 200)
        let last = try await sign("/contracts/\(id)", hash, as: taking.user)
        #expect(try last.text("/state") == "in-force", "\(last.body)")
        return last
    }

    /// Hours, a schedule, an extension and the end.
    func work(_ contract: Answer, _ taking: APIMember) async throws {
        let path = "/placements/\(try contract.text("/placement"))"
        let hours = try await taking.user.put("\(path)/hours/2026-11", #"{"worked_minutes":1200}"#)
        #expect(try hours.number("/hours/0/worked_minutes") == 1200, "\(hours.body)")
        #expect(try await taking.user.get("/hours-owed/2026-11").list("/items").isEmpty)
        let schedule = #"{"schedule":[{"from":"2026-11-09","weekly_minutes":1200}]}"#
        let revision = try hours.number("/revision")
        #expect(try await taking.user.put("\(path)/schedule", schedule, revision: revision).status == 403)
        let scheduled = try await noord.put("\(path)/schedule", schedule, revision: revision)
        #expect(try scheduled.list("/schedule").count == 2, "\(scheduled.body)")
        let addendum = try await self.addendum(to: path, scheduled, by: taking)
        let ending = #"{"last_day":"2026-11-20","outcome":"hired"}"#
        let ended = try await noord.post("\(path)/end", ending, "If-Match: \"\(try scheduled.number("/revision"))\"")
        #expect(try ended.text("/state") == "ended", "\(ended.body)")
        #expect(try await noord.get("/contracts/\(addendum)").text("/state") == "withdrawn")
    }

    /// What a coordinator and the candidate read afterwards.
    func lookAround(_ candidate: String, _ person: APIClient) async throws {
        #expect(try await noord.get("/ledger/verify").value("/intact") == .bool(true))
        #expect(try await noord.get("/ledger/balances").list("/members").count == 2)
        #expect(try await noord.get("/ledger/transfers").status == 200)
        #expect(try await noord.get("/ledger/export?format=hledger").body.contains("account network"))
        #expect(try await noord.get("/months").text("/next") == "2026-11")
        #expect(try await noord.get("/months/preview").status == 200)
        #expect(try await noord.post("/months/2026-11/close").text("/code") == "month-not-over")
        #expect(try await noord.get("/months/2026-11/overview").status == 409)
        let events = try await noord.get("/events?limit=3")
        #expect(try events.list("/items").count == 3)
        let older = try await noord.get("/events?limit=3&after=\(try events.text("/next"))")
        #expect(try older.number("/items/0/sequence") == events.number("/items/2/sequence") - 1)
        let mails = try await noord.get("/outbox?kind=contract-to-sign&limit=2")
        let mail = try mails.text("/items/0/id")
        let shown = try await noord.get("/outbox/\(mail)")
        #expect(try shown.text("/mail/id") == mail && !shown.text("/text").isEmpty)
        #expect(try await noord.get("/outbox?state=delivered").list("/items").isEmpty)
        #expect(try await noord.get("/outbox?kind=nothing").status != 200)
        #expect(try await noord.get("/me/weekly-mail").value("/wanted") == .bool(true))
        #expect(try await noord.put("/me/weekly-mail", #"{"wanted":false}"#).value("/wanted") == .bool(false))
        #expect(try await noord.post("/outbox/\(mail)/link").text("/link").hasPrefix("https://pw.example:8443/noord/"))
        #expect(try await noord.post("/outbox/\(mail)/retry").text("/state") == "queued")
        #expect(try await noord.post("/outbox/retry").number("/count") == 0)
        #expect(try await noord.get("/outbox?after=\(try mails.text("/next"))").status == 200)
        #expect(try await noord.get("/candidates/\(candidate)/identity").status == 200)
        let looks = try await person.get("/mine/access-log").list("/items")
        #expect(looks.count >= 3)
    }
}
