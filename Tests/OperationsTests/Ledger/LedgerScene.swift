import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// A network of a few members with placements between them, written straight into the file: for what the ledger does
/// with them, not for how they come about.
struct LedgerScene: Sendable {
    let house: TestHouse
    let network: TestNetwork
    let members: [TestMember]

    static func make(members count: Int = 3, employees: Int = 100) async throws -> LedgerScene {
        let house = try await TestHouse.open()
        let network = try await house.network()
        var members: [TestMember] = []
        for number in 1...count { members.append(try await network.member("Lid \(number)", employees: employees)) }
        return LedgerScene(house: house, network: network, members: members)
    }

    /// One more coordinator who can sign in.
    func secondCoordinator(_ name: String = "tweede") async throws -> Desk {
        let user = try await network.coordinator().perform(
            InviteUser(
                email: EmailAddress("\(name)@noord.example", at: "/email"), name: PersonName("Tweede", at: "/name"),
                part: .coordinator
            )
        )
        try await network.activate(user)
        return try await network.desk(Actor(who: .user(user), authority: .network))
    }

    func candidate(_ number: Int, of member: Int) async throws -> CandidateId {
        let candidate = Candidate(
            id: try #require(CandidateId("00000000-0000-4000-8000-\(Self.digits(number))")),
            code: SpokenCode.candidate(number), member: members[member].id, legalEntity: members[member].legalEntity,
            reference: nil, state: .placed,
            card: Card(
                functionGroup: try #require(FunctionGroup.allCases.first),
                education: try #require(EducationLevel.allCases.first), skills: [], wishes: "Rustig werk",
                weeklyMinutes: 1200, postcodeArea: try PostcodeArea("1811", at: "/postcode"),
                maximumTravelMinutes: 45, urgent: false
            ),
            gates: PublicationGates(), availableFrom: try day("2026-01-01"), revision: 1
        )
        try await network.write { try $0.insert(candidate) }
        return candidate.id
    }

    /// A placement of 20 hours a week, with a candidate of its own unless one is given.
    @discardableResult
    func place(
        _ number: Int, from bringing: Int, to taking: Int, start: String, end: String = "2027-12-31",
        ended: (day: String, outcome: PlacementOutcome)? = nil, kind: PlacementKind = .secondment,
        candidate known: CandidateId? = nil
    ) async throws -> PlacementId {
        let candidate: CandidateId
        if let known { candidate = known } else { candidate = try await self.candidate(number, of: bringing) }
        let ending = try ended.map { PlacementFacts.Ending(day: try day($0.day), outcome: $0.outcome) }
        let placement = Placement(
            id: try #require(PlacementId("11111111-0000-4000-8000-\(Self.digits(number))")),
            code: SpokenCode.placement(number), origin: .imported(reference: "PL-\(number)"), kind: kind,
            candidate: candidate, bringing: members[bringing].id, taking: members[taking].id, start: try day(start),
            plannedEnd: try day(end), schedule: [HoursVersion(from: try day(start), weeklyMinutes: 1200)],
            ending: ending, revision: 1
        )
        try await network.write { try $0.insert(placement) }
        return placement.id
    }

    func book() async throws {
        _ = try await network.system().perform(BookDuePlacements())
    }

    func freeze(_ months: String...) async throws {
        for name in months {
            _ = try await network.coordinator().perform(FreezeMonth(month: try #require(CalendarMonth(name))))
        }
    }

    func balances(_ member: Int) async throws -> AccountBalances {
        let account = Account.member(members[member].id)
        return try await network.read { try $0.balances(of: account) }
    }

    func balances(_ member: Int, asOf day: String) async throws -> AccountBalances {
        let account = Account.member(members[member].id)
        let day = try self.day(day)
        return try await network.read { try $0.balances(of: account, asOf: day) }
    }

    func startBooking(of placement: PlacementId) async throws -> TransferDraft {
        try #require(try await network.read { try $0.startBooking(of: placement) })
    }

    func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

    func reason(_ text: String = "Dubbel geteld") throws -> FreeText { try FreeText(text, at: "/reason") }

    /// Fails unless the whole ledger, its lines and its totals hold.
    func mustHold(_ location: SourceLocation = #_sourceLocation) async throws {
        let answer = try await VerifyLedger(rowsAtOnce: 3).run(at: network.coordinator())
        #expect(answer.fault == nil, sourceLocation: location)
    }

    private static func digits(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: 12 - text.count) + text
    }
}
