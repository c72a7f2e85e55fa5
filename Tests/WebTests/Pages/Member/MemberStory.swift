import Domain
import Ledger
import Operations
import Testing

@testable import Web

/// Two members with their browsers, and the steps from a draft to a placement as they take them on pages.
struct MemberStory: Sendable {
    let world: PageWorld
    let bakery: MemberId
    let care: MemberId
    /// Of the member that brings.
    let bringing: Browser
    /// Of the member that offers the place.
    let taking: Browser

    init(_ world: PageWorld) async throws {
        self.world = world
        let bakery = try await world.member()
        let care = try await world.member("Zorggroep Kuyper", kvk: "90010002")
        self.bakery = bakery.id
        self.care = care.id
        bringing = try await world.user(bakery.user)
        taking = try await world.user(care.user)
    }

    static let candidateFields = [
        ("member", "L-0001"), ("name", "Kim de Vries"), ("email", "kim@thuis.example"), ("phone", ""),
        ("function_group", "planner"), ("education", "mbo-4"), ("skills", "plannen\r\nEngels"), ("wishes", "buiten"),
        ("weekly_minutes", "22,5"), ("postcode_area", "1741"), ("maximum_travel", "45"), ("reference", ""),
        ("available_from", "9-11-2026"),
    ]

    static let slotFields = [
        ("member", "L-0002"), ("title", "Hulp bij de planning"), ("function_group", "planner"), ("kind", "secondment"),
        ("tasks", "roosters maken\r\nbellen"), ("minimum_weekly_minutes", "8"), ("maximum_weekly_minutes", "32"),
        ("start", "2026-11-09"), ("end", "2027-03-31"), ("places", "1"), ("postcode", "1741AA"), ("town", "Schagen"),
        ("offers", "no-stairs"),
    ]

    /// A draft; gives the candidate's page.
    func draft() async throws -> String {
        let made = try await bringing.send(
            "/noord/kandidaten/nieuw", Self.candidateFields, from: bringing.get("/noord/kandidaten/nieuw")
        )
        return try #require(made.header("location"), "\(made.body)")
    }

    /// A card that other members see.
    func published() async throws -> String {
        let page = try await draft()
        try await pass(
            "\(page)/voorwaarden",
            [
                ("capabilities", "seated-work"), ("conditions", "no-stairs"), ("advice_on", "2026-10-12"),
            ])
        try await pass(
            page, to: "\(page)/voorbereiding",
            [("spoor2_in_plan", "yes"), ("driegesprek_on", "20-10-2026"), ("advice_on", "2026-10-12")])
        try await pass(page, to: "\(page)/akkoord-papier", [("day", "2026-10-20")])
        try await pass(page, to: "\(page)/publiceren", [])
        return page
    }

    /// An open place; gives its page.
    func slot() async throws -> String {
        let made = try await taking.send(
            "/noord/plekken/nieuw", Self.slotFields, from: taking.get("/noord/plekken/nieuw")
        )
        return try #require(made.header("location"), "\(made.body)")
    }

    /// A proposal of the member with the place; gives its page.
    func claim(_ candidate: String, _ slot: String) async throws -> String {
        let id = try #require(candidate.split(separator: "/").last)
        let made = try await taking.submit(slot, to: "\(slot)/voorstellen", ("candidate", String(id)))
        return try #require(made.header("location"), "\(made.body)")
    }

    /// To which all three said yes.
    func accept(_ claim: String) async throws {
        try await pass(claim, to: "\(claim)/gesprek", [("said_on", "2026-11-02")])
        try await pass(claim, to: "\(claim)/akkoord", [("party", "bringing")])
        try await pass(claim, to: "\(claim)/akkoord", [("party", "candidate"), ("said_on", "2026-11-02")])
        let last = try await taking.submit(claim, to: "\(claim)/akkoord", ("party", "taking"))
        #expect(try await taking.follow(last).holds("geaccepteerd"))
    }

    /// Sends a form of the bringing member with the revision that its page holds, and expects that it is done.
    func pass(_ page: String, to path: String? = nil, _ fields: [(String, String)]) async throws {
        let shown = try await bringing.get(page)
        let revision = shown.body.firstMatch(of: /name="revision" value="([0-9]+)"/).map {
            [("revision", String($0.1))]
        }
        let needsRevision = path.map { $0.hasSuffix("/voorbereiding") } ?? true
        let answer = try await bringing.send(
            path ?? page, (needsRevision ? revision ?? [] : []) + fields, from: shown
        )
        try #require(answer.status == 303, "\(answer.body)")
    }
}
