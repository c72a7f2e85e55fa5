import Documents
import Domain
import Ledger
import Testing

/// Statements and overviews of October 2026 with as much in them as a test wants.
enum SampleMonth {
    /// 80 characters, as long as a name may be read in one go.
    static let longName = "Stichting Samenwerkende Zorgvoorzieningen Westfriesland en Schagerkogge en omstr"

    static func month() throws -> CalendarMonth { try #require(CalendarMonth("2026-10")) }

    static func statement(
        placements: Int, name: String = "Bakkerij De Wieken", other: String = "Bouw Noorderlicht", others: Int = 0,
        broughtHundredths: Int64 = 0, isReported: Bool? = nil
    ) throws -> MemberStatement {
        let month = try month()
        let lines = (0..<placements).map { placement($0, other, month, isReported: isReported) }
        var closing = AccountBalances(placements: Balance(brought: broughtHundredths))
        let late = (0..<others).map { number in
            MemberStatement.Line(
                day: month.firstDay.adding(days: number), placementCode: SpokenCode.placement(900 + number),
                side: .taken, counterpart: number == 0 ? "" : other, unit: .minutes,
                cause: number == 2 ? .correction : number.isMultiple(of: 2) ? .hoursReplaced : .hoursReported,
                amount: number.isMultiple(of: 2) ? -2640 : 2000,
                belongsTo: month.previous
            )
        }
        let empty = MemberStatement(
            network: "Poortwachtercentrum Noord", memberCode: "L-0001", memberName: name, month: month,
            madeAt: Instant(milliseconds: 1_793_523_600_000), opening: closing, closing: closing, room: 300,
            slotsOffered: 2, placements: lines, others: late, history: [], objectUntil: nil,
            addresses: addresses, head: .empty(network: []))
        closing.placements = closing.placements + empty.movement.placements
        closing.minutes = closing.minutes + empty.movement.minutes
        return MemberStatement(
            network: empty.network, memberCode: empty.memberCode, memberName: name, month: month, madeAt: empty.madeAt,
            opening: empty.opening, closing: closing, room: 300, slotsOffered: 2, placements: lines, others: late,
            history: (0..<12).map { back in
                MemberStatement.Month(
                    month: month.adding(months: back - 11),
                    movement: Balance(
                        brought: back.isMultiple(of: 3) ? 100 : 0, taken: back.isMultiple(of: 4) ? 200 : 0),
                    balance: Int64(back % 5 - 2) * 100)
            },
            objectUntil: placements > 0 ? CalendarDay("2026-11-13") : nil, addresses: addresses,
            head: .empty(network: []))
    }

    private static let addresses = MemberStatement.Addresses(
        hours: "https://poortwacht.example/noord/uren/2026-10", balance: "https://poortwacht.example/noord/saldo")

    private static func placement(
        _ number: Int, _ other: String, _ month: CalendarMonth, isReported: Bool?
    ) -> MemberStatement.PlacementLine {
        MemberStatement.PlacementLine(
            code: SpokenCode.placement(number + 1), side: number.isMultiple(of: 2) ? .brought : .taken,
            counterpart: other, start: month.firstDay.adding(days: number - 20),
            lastDay: month.lastDay.adding(days: number), hundredths: number.isMultiple(of: 3) ? 100 : 0,
            minutes: 2640 + Int64(number) * 7, isReported: isReported ?? !number.isMultiple(of: 4))
    }

    static func overview(
        members: Int, placements: Int, name: String? = nil, cause: TransferCause = .hoursReplaced
    ) throws -> NetworkOverview {
        let month = try month()
        let names = (1...max(members, 1)).map { name ?? "Lid nummer \($0)" }
        return NetworkOverview(
            network: "Poortwachtercentrum Noord", month: month, madeAt: Instant(milliseconds: 1_793_523_600_000),
            members: (0..<members).map { row($0, names[$0]) },
            networkAccount: AccountBalances(placements: Balance(brought: 200)),
            placements: try (0..<placements).map { number in
                try NetworkOverview.Placement(
                    facts(number, month), bringing: names[number % members], taking: names[(number + 1) % members])
            },
            movements: (0..<placements).map { number in
                NetworkOverview.Movement(
                    day: month.firstDay.adding(days: number % 30), placementCode: SpokenCode.placement(number + 1),
                    bringing: names[number % members], taking: names[(number + 1) % members],
                    unit: number == 1 ? .minutes : .placements,
                    cause: number == 1 ? cause : .placementStarted, amount: number == 1 ? -640 : 100,
                    belongsTo: number < 2 ? month.previous : nil)
            },
            lateOutcomes: (0..<placements / 20).map {
                LateOutcome(
                    code: SpokenCode.placement(800 + $0), outcome: PlacementOutcome.allCases[$0 % 7],
                    endedOn: month.previous.firstDay.adding(days: $0))
            },
            answers: (0..<placements).map {
                ClaimAnswer(code: SpokenCode.claim($0), days: $0 % 9, isAnswered: $0 % 5 != 0)
            },
            waiting: (0..<placements / 10).map { WaitingClaim(code: SpokenCode.claim(700 + $0), days: $0) },
            open: try (0..<placements).map { try open($0, month, names[$0 % members]) }, head: .empty(network: []))
    }

    private static func row(_ number: Int, _ name: String) -> NetworkOverview.Row {
        NetworkOverview.Row(
            code: SpokenCode.member(number + 1), name: name,
            closing: AccountBalances(
                placements: Balance(brought: Int64(number % 7) * 100, taken: Int64(number % 3) * 100),
                minutes: Balance(brought: Int64(number) * 600, taken: 1200)),
            movement: AccountBalances(placements: Balance(brought: 100)), room: 200,
            employees: number * 37, slotsOffered: number % 4)
    }

    private static func facts(_ number: Int, _ month: CalendarMonth) throws -> MonthPlacement {
        MonthPlacement(
            placement: try id(number), code: SpokenCode.placement(number + 1),
            kind: PlacementKind.allCases[number % 4], bringing: nil, taking: try id(1),
            start: month.firstDay.adding(days: number % 40 - 20), lastDay: month.lastDay.adding(days: number % 3 - 1),
            outcome: number % 3 == 0 ? PlacementOutcome.allCases[number % 7] : nil, minutes: 2400,
            isReported: number.isMultiple(of: 2))
    }

    private static func open(_ number: Int, _ month: CalendarMonth, _ member: String) throws -> NetworkOverview.Open {
        let kind: OpenMatter.Kind = number.isMultiple(of: 2) ? .slot : .candidate
        let matter = OpenMatter(
            kind: kind, code: kind == .slot ? SpokenCode.slot(number) : SpokenCode.candidate(number),
            title: kind == .slot ? "Gastvrouw of gastheer" : "", member: try id(1),
            since: month.firstDay.adding(days: -number), places: kind == .slot ? number % 3 + 1 : 1)
        return NetworkOverview.Open(matter, member: member, days: 30 + number)
    }

    private static func id<Subject>(_ number: Int) throws -> Identifier<Subject> {
        try #require(Identifier(bytes: [UInt8](repeating: 0, count: 15) + [UInt8(truncatingIfNeeded: number)]))
    }
}
