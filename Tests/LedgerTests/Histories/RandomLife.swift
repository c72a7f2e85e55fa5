import Ledger
import Testing

/// The life of a random network of twelve members: placements that begin, last and end, hours, corrections,
/// settlements, mergers, rules that change and months that close. Kept twice: by the rules of the ledger, and in a
/// `PlainNetwork`.
struct RandomLife {
    private(set) var transfers: [Transfer] = []
    private(set) var plain = PlainNetwork()
    private(set) var head = ChainHead.empty(network: Samples.network)
    let members: [MemberId]
    private var generator: SeededGenerator
    private var dated: [(from: CalendarDay, rules: LedgerRules)] = [(CalendarDay(number: 0), LedgerRules())]
    private var periods: LedgerPeriods
    private var today = CalendarDay(number: 20_000)
    /// Bookings by their place in the plain list.
    private var drafts: [Int: TransferDraft] = [:]
    private var open: [(index: Int, facts: PlacementFacts)] = []
    private var lastSequence: [Account: Int64] = [:]

    init(seed: UInt64) throws {
        generator = SeededGenerator(seed: seed)
        members = try (1...12).map { try Samples.member($0) }
        periods = LedgerPeriods(first: CalendarDay(number: 20_000).month, closedThrough: nil)
    }

    mutating func step() throws {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0..<6: try begin()
        case 6..<10: try end()
        case 10..<13: try hours()
        case 13, 14: try correct()
        case 15: try depart()
        case 16: changeRules()
        case 17: closeMonth()
        default: today = today.adding(days: Int.random(in: 0...3, using: &generator))
        }
    }

    private mutating func begin() throws {
        let candidate = Int.random(in: 0..<300, using: &generator)
        let (bringing, taking) = (anyMember(), anyMember())
        let facts = PlacementFacts(
            id: try randomId(), bringing: bringing, taking: taking, start: today, ending: nil)
        let expected = plain.start(
            candidate: candidate, from: bringing.description, to: taking.description, on: today.number)
        let standing = plain.standing(of: candidate, on: today.number)
        let debit = CandidateDebit(
            hosts: Set(standing.compactMap { MemberId($0.taking) }),
            standing: standing.contains { $0.bringing != "network" })
        let draft = PlacementBookkeeping.start(of: facts, candidate: debit, rules: rules(on: today))
        try #require((draft == nil) == (expected == nil))
        guard let draft, let expected else { return }
        let entry = PlainNetwork.Entry(
            unit: "placements", bringing: expected.bringing, taking: taking.description, amount: expected.amount,
            candidate: candidate, day: today.number)
        open.append((try book(draft, as: entry), facts))
    }

    private mutating func end() throws {
        guard let place = open.indices.randomElement(using: &generator) else { return }
        let (index, facts) = open.remove(at: place)
        let outcome = PlacementOutcome.allCases.randomElement(using: &generator) ?? .other
        let end = facts.start.adding(days: Int.random(in: 0...60, using: &generator))
        let hasEnded = Bool.random(using: &generator)
        let ended = PlacementFacts(
            id: facts.id, bringing: facts.bringing, taking: facts.taking, start: facts.start,
            ending: hasEnded ? PlacementFacts.Ending(day: end, outcome: outcome) : nil)
        guard let booking = drafts[index], plain.entries[index].takenBackOn == nil else { return }
        let settled = PlacementBookkeeping.settlement(of: booking, for: ended, rules: rules(on: facts.start))
        let expected = plain.fate(
            from: facts.start.number, endedOn: hasEnded ? end.number : nil, outcome.rawValue)
        try #require(settled.day.number == expected.day)
        try #require((settled.draft.kind == .reverse) == expected.isTakenBack)
        if expected.isTakenBack { plain.takeBack(index, on: expected.day) }
        try append(settled.draft)
    }

    private mutating func hours() throws {
        let (bringing, taking) = (anyMember(), anyMember())
        guard bringing != taking else { return }
        let minutes = Int64.random(in: 1...9600, using: &generator)
        let facts = PlacementFacts(
            id: try randomId(), bringing: bringing, taking: taking, start: today,
            ending: PlacementFacts.Ending(day: today, outcome: .hired))
        let draft = HoursBookkeeping.booking(of: minutes, reported: true, for: facts, in: today.month)
        _ = try book(
            try #require(draft),
            as: PlainNetwork.Entry(
                unit: "minutes", bringing: bringing.description, taking: taking.description, amount: minutes,
                candidate: nil, day: today.number))
    }

    private mutating func correct() throws {
        let recent = plain.entries.indices.suffix(80).filter { plain.entries[$0].takenBackOn == nil }
        guard let index = recent.randomElement(using: &generator), let booking = drafts[index] else { return }
        let (bringing, taking) = (anyMember(), anyMember())
        let entry = CorrectionEntry(
            unit: booking.unit, bringing: bringing == taking ? .network : .member(bringing), taking: .member(taking),
            amount: Int64.random(in: 1...300, using: &generator))
        let plan: CorrectionPlan =
            Bool.random(using: &generator) ? .reversal(of: booking.id) : .rebooking(of: booking.id, as: entry)
        let day = max(today, booking.effectiveOn)
        let written = try CorrectionBookkeeping.drafts(
            of: plan, correction: randomId() as TransferId, reversed: booking, on: day,
            reasonHash: Digest256(of: randomBytes()))
        plain.takeBack(index, on: day.number)
        for draft in written where draft.kind == .reverse { try append(draft) }
        for draft in written where draft.kind == .book {
            let kept = PlainNetwork.Entry(
                unit: booking.unit.rawValue, bringing: entry.bringing.description, taking: entry.taking.description,
                amount: entry.amount, candidate: nil, day: day.number)
            _ = try book(draft, as: kept)
        }
    }

    /// A member leaves, or merges into another one; in this life it may come back.
    private mutating func depart() throws {
        let (member, other) = (anyMember(), anyMember())
        let successor: Account = member == other ? .network : .member(other)
        let own = Account.member(member)
        let nets = LedgerUnit.allCases.map { plain.net(own.description, $0.rawValue) }
        let balances = AccountBalances(
            placements: Balance(taken: nets[0]), minutes: Balance(taken: nets[1]))
        let written = DepartureBookkeeping.drafts(
            of: member, balances: balances, to: successor, cause: successor == .network ? .settlement : .merger,
            on: today, lastSequence: lastSequence[own] ?? 0)
        try #require(written.count == nets.count { $0 != 0 })
        for draft in written {
            let net = nets[LedgerUnit.allCases.firstIndex(of: draft.unit) ?? 0]
            // Who had taken more than it brought now brings the rest, to whoever takes it over.
            let (from, to) = net > 0 ? (own, successor) : (successor, own)
            _ = try book(
                draft,
                as: PlainNetwork.Entry(
                    unit: draft.unit.rawValue, bringing: from.description, taking: to.description,
                    amount: Int64(net.magnitude), candidate: nil, day: today.number))
        }
        for unit in LedgerUnit.allCases { try #require(plain.net(own.description, unit.rawValue) == 0) }
    }

    private mutating func changeRules() {
        let amount = Int64.random(in: 1...4, using: &generator) * 50
        let days = Int.random(in: 1...60, using: &generator)
        let reversing = Set(PlacementOutcome.allCases.filter { _ in Bool.random(using: &generator) })
        let once = Bool.random(using: &generator)
        let from = today.adding(days: 1)
        today = from
        dated.append(
            (
                from,
                LedgerRules(
                    placementAmount: amount, daysToFinal: days, reversingOutcomes: reversing,
                    debitsOncePerCandidate: once)
            ))
        plain.change(
            PlainNetwork.Rules(
                from: from.number, amount: amount, daysToFinal: days, reversing: Set(reversing.map(\.rawValue)),
                oncePerCandidate: once))
    }

    private mutating func closeMonth() {
        guard (try? periods.checkClosing(periods.next, today: today)) != nil else { return }
        plain.close(periods.next.description)
        periods = LedgerPeriods(first: periods.first, closedThrough: periods.next)
    }

    private func rules(on day: CalendarDay) -> LedgerRules {
        dated.last { $0.from <= day }?.rules ?? LedgerRules()
    }

    /// Writes a booking down twice: as the rules decided it, and as it was worked out on paper.
    private mutating func book(_ draft: TransferDraft, as entry: PlainNetwork.Entry) throws -> Int {
        let index = plain.write(entry)
        drafts[index] = draft
        try append(draft)
        return index
    }

    private mutating func append(_ draft: TransferDraft) throws {
        let month = periods.bookingMonth(effectiveOn: draft.effectiveOn)
        try #require(!plain.closedMonths.contains(month.description))
        try #require(month.description >= draft.effectiveOn.description.prefix(7))
        let bookedAt = try instant("2026-01-01T00:00:00Z").adding(seconds: head.sequence)
        let transfer = head.appending(draft, bookedAt: bookedAt, month: month)
        transfers.append(transfer)
        head = ChainHead(sequence: transfer.sequence, hash: transfer.hash)
        for line in transfer.lines { lastSequence[line.account] = transfer.sequence }
    }

    private mutating func anyMember() -> MemberId {
        members[Int.random(in: members.indices, using: &generator)]
    }

    private mutating func randomBytes() -> [UInt8] {
        (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    private mutating func randomId<Subject>() throws -> Identifier<Subject> {
        try #require(Identifier(bytes: randomBytes()))
    }
}
