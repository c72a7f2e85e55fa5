import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// A random history in a real file, and beside it a plain list of what counted from which day: the model that as-of
/// balances are held against. It knows nothing of totals, chains and months.
struct RandomNetwork {
    struct Line: Sendable {
        let account: Account
        let unit: LedgerUnit
        let day: Int
        let brought: Int64
        let taken: Int64
    }

    let scene: LedgerScene
    private(set) var lines: [Line] = []
    private var open: [TransferDraft] = []
    private var random: SystemLikeGenerator
    private var closedThrough: CalendarMonth?

    init(_ scene: LedgerScene, seed: UInt64) {
        self.scene = scene
        random = SystemLikeGenerator(state: seed)
    }

    /// One booking, reversal, correction, settlement, close or move of the clock.
    mutating func step() async throws {
        switch Int.random(in: 0..<12, using: &random) {
        case 0..<6: try await book()
        case 6, 7: try await correct(reverses: true)
        case 8: try await correct(reverses: false)
        case 9: try await settle()
        case 10: scene.house.clock.advance(days: Int64.random(in: 1...9, using: &random))
        default: try await close()
        }
    }

    /// What an account brought and took by the end of that day, added up from the list.
    func balances(of account: Account, asOf day: CalendarDay) -> AccountBalances {
        lines.filter { $0.account == account && $0.day <= day.number }.reduce(into: AccountBalances()) { sum, line in
            sum[line.unit] = sum[line.unit] + Balance(brought: line.brought, taken: line.taken)
        }
    }

    mutating func day(within days: Int = 400) -> CalendarDay {
        CalendarDay(number: scene.house.clock.now.amsterdamDay.number - Int.random(in: 0...days, using: &random))
    }

    mutating func account() -> Account {
        ([.network] + scene.members.map { .member($0.id) }).randomElement(using: &random) ?? .network
    }

    private mutating func note(_ draft: TransferDraft) {
        let amount = draft.kind == .book ? draft.amount : -draft.amount
        let day = draft.effectiveOn.number
        lines.append(Line(account: draft.bringing, unit: draft.unit, day: day, brought: amount, taken: 0))
        lines.append(Line(account: draft.taking, unit: draft.unit, day: day, brought: 0, taken: amount))
    }

    private mutating func entry() -> CorrectionEntry? {
        let (bringing, taking) = (account(), account())
        guard bringing != taking else { return nil }
        return CorrectionEntry(
            unit: Bool.random(using: &random) ? .placements : .minutes, bringing: bringing, taking: taking,
            amount: Int64.random(in: 1...5000, using: &random))
    }

    private mutating func book() async throws {
        guard let entry = entry() else { return }
        let draft = TransferDraft(
            id: try #require(TransferId(bytes: (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) })),
            unit: entry.unit, bringing: entry.bringing, taking: entry.taking, amount: entry.amount,
            effectiveOn: day(), cause: .placementStarted)
        let now = scene.house.clock.now
        _ = try await scene.network.write { scope in
            try scope.book(draft, at: now, periods: scope.reading.periods())
        }
        note(draft)
        open.append(draft)
    }

    private mutating func correct(reverses: Bool) async throws {
        let index = open.indices.randomElement(using: &random)
        let reversed = reverses ? index.map { open.remove(at: $0) } : nil
        let entry = !reverses || Bool.random(using: &random) ? entry() : nil
        guard let plan = Self.plan(reversed?.id, entry) else { return }
        let earliest = reversed?.effectiveOn.number ?? 0
        let effective = CalendarDay(number: max(earliest, day(within: 30).number))
        let desk = try await scene.network.coordinator()
        let id = try await desk.perform(
            ProposeCorrection(plan: plan, effectiveOn: effective, reason: scene.reason()))
        for transfer in try await desk.ask(ShowCorrection(id: id)).transfers { note(transfer.content) }
    }

    private static func plan(_ reversed: TransferId?, _ entry: CorrectionEntry?) -> CorrectionPlan? {
        switch (reversed, entry) {
        case (let reversed?, let entry?): .rebooking(of: reversed, as: entry)
        case (let reversed?, nil): .reversal(of: reversed)
        case (nil, let entry?): .entry(entry)
        case (nil, nil): nil
        }
    }

    /// A member leaves and comes back on the same day.
    private mutating func settle() async throws {
        guard let member = scene.members.randomElement(using: &random) else { return }
        let today = scene.house.clock.now.amsterdamDay
        let before = balances(of: .member(member.id), asOf: today)
        let desk = try await scene.network.coordinator()
        try await desk.perform(LeaveMember(id: member.id))
        try await desk.perform(RejoinMember(id: member.id))
        for unit in LedgerUnit.allCases where before[unit].net != 0 {
            let net = before[unit].net
            let account = Account.member(member.id)
            note(
                TransferDraft(
                    id: desk.newId(), unit: unit, bringing: net > 0 ? account : .network,
                    taking: net > 0 ? .network : account, amount: Int64(net.magnitude), effectiveOn: today,
                    cause: .settlement))
        }
    }

    private mutating func close() async throws {
        let desk = try await scene.network.coordinator()
        let next = try await desk.ask(ShowMonths()).periods.next
        guard desk.today > next.lastDay else { return }
        _ = try await desk.perform(FreezeMonth(month: next))
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct SystemLikeGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}
