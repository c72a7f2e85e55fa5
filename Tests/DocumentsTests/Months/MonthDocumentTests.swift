import Documents
import Domain
import Ledger
import Manuscript
import Testing
import Typesetting

@Suite("The papers of a month")
struct MonthDocumentTests {
    @Test(
        "A statement with any number of bookings is typeset in both languages", arguments: [0, 1, 60], Language.allCases
    )
    func statement(bookings: Int, language: Language) async throws {
        let document = try Self.statement(bookings: bookings, name: "Bakkerij De Wieken").document(in: language)
        let pdf = try await Typesetter().pdf(of: document)
        #expect(pdf.starts(with: Array("%PDF-".utf8)))
    }

    @Test("The same statement gives the same bytes")
    func sameBytes() async throws {
        let typesetter = try Typesetter()
        let first = try await typesetter.pdf(of: Self.statement(bookings: 3, name: "A").document(in: .dutch))
        let second = try await typesetter.pdf(of: Self.statement(bookings: 3, name: "A").document(in: .dutch))
        #expect(first == second)
    }

    @Test("A name of 80 characters fits")
    func longName() async throws {
        let name = String(repeating: "Zorggroep ", count: 8)
        #expect(try await !Typesetter().pdf(of: Self.statement(bookings: 1, name: name).document(in: .dutch)).isEmpty)
    }

    @Test("A member that brought more than its room reads what to do; another reads what it used")
    func room() throws {
        #expect(try Self.statement(bookings: 1, name: "A", net: -300).isRoomUsedUp)
        #expect(try !Self.statement(bookings: 1, name: "A", net: -200).isRoomUsedUp)
    }

    @Test("An overview of many members is typeset")
    func overview() async throws {
        let rows = (1...30).map { number in
            NetworkOverview.Row(
                code: SpokenCode.member(number), name: "Lid \(number)",
                closing: AccountBalances(placements: Balance(brought: Int64(number) * 100, taken: 500)),
                movement: AccountBalances(), room: 200
            )
        }
        let overview = NetworkOverview(
            network: "Netwerk", month: try month(), madeAt: Instant(milliseconds: 1_793_523_600_000), members: rows,
            networkAccount: AccountBalances(),
            placements: PlacementKind.allCases.map { .init(kind: $0, begun: 1, running: 2) },
            outcomes: PlacementOutcome.allCases.map { .init(outcome: $0, ended: 1) }, head: .empty(network: [])
        )
        #expect(try await !Typesetter().pdf(of: overview.document(in: .dutch)).isEmpty)
        #expect(overview.members.count(where: \.isRoomUsedUp) == 23)
    }

    private static func statement(bookings: Int, name: String, net: Int64 = 0) throws -> MemberStatement {
        let month = try #require(CalendarMonth("2026-10"))
        return MemberStatement(
            network: "Netwerk", memberCode: "L-0001", memberName: name, month: month,
            madeAt: Instant(milliseconds: 1_793_523_600_000), opening: AccountBalances(),
            closing: AccountBalances(placements: Balance(brought: max(0, -net), taken: max(0, net))), room: 200,
            slotsOffered: 1,
            lines: (0..<bookings).map { number in
                MemberStatement.Line(
                    day: month.firstDay.adding(days: number % 28), placementCode: SpokenCode.placement(number + 1),
                    side: number.isMultiple(of: 2) ? .brought : .taken, counterpart: "Bouw Noorderlicht",
                    unit: number.isMultiple(of: 3) ? .placements : .minutes, cause: .hoursReported,
                    amount: 100 + Int64(number),
                    workedIn: month
                )
            },
            history: (0..<12).map { back in
                MemberStatement.Month(
                    month: month.adding(months: back - 11), movement: Balance(brought: 100, taken: 0),
                    balance: -100 * Int64(back)
                )
            },
            head: .empty(network: [])
        )
    }

    private func month() throws -> CalendarMonth { try #require(CalendarMonth("2026-10")) }
}
