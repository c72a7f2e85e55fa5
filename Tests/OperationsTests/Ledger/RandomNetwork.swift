import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// A random life of a network in a real file, through the use cases, and beside it a `PaperNetwork` that is told only
/// what happened.
struct RandomNetwork {
    let scene: LedgerScene
    private(set) var paper = PaperNetwork()
    private var random: SystemLikeGenerator
    private var candidates: [Int: CandidateId] = [:]
    private var candidatesOwner: [Int: Int] = [:]
    private var ids: [PlacementId] = []
    /// How often each kind of step did something.
    private(set) var done: [String: Int] = [:]

    init(_ scene: LedgerScene, seed: UInt64) {
        self.scene = scene
        random = SystemLikeGenerator(state: seed)
        for member in 1...scene.members.count { paper.join(member, on: today) }
    }

    var today: Int { scene.house.clock.now.amsterdamDay.number }

    mutating func step() async throws {
        switch pick(0...29) {
        case 0...8: try await begin()
        case 9...13: try await end()
        case 14...18: try await report()
        case 19: try await change()
        case 20, 21: try await correct()
        case 22: try await depart()
        case 23: try await comeBack()
        case 24...26: try await close()
        default:
            scene.house.clock.advance(days: Int64(pick(1...9)))
            try await scene.book()
        }
    }

    mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// Member numbers begin at 1; 0 is the network.
    func account(_ number: Int) -> Account { number == 0 ? .network : .member(scene.members[number - 1].id) }

    func hasLeft(_ member: Int) -> Bool { paper.stays[member]?.last?.ended != nil }

    private mutating func note(_ name: String) { done[name, default: 0] += 1 }

    private var firstOpenDay: Int { (paper.closed.last?.days.upperBound ?? today - 40) + 1 }

    private func day(_ number: Int) -> CalendarDay { CalendarDay(number: number) }

    private func month(of number: Int) -> PaperNetwork.Month {
        let month = day(number).month
        return ("\(month)", month.firstDay.number...month.lastDay.number)
    }

    /// Begins a placement, told up to five days late.
    private mutating func begin() async throws {
        let candidate = pick(1...max(4, paper.placements.count / 3))
        let bringing = candidatesOwner[candidate] ?? pick(1...scene.members.count)
        let taking = pick(1...scene.members.count)
        guard !hasLeft(bringing), !hasLeft(taking) else { return }
        let began = [bringing, taking].compactMap { paper.stays[$0]?.last?.began }
        let others = paper.placements.filter { $0.candidate == candidate }.map(\.start)
        let start = max(today - pick(0...5), firstOpenDay, (began + others).max() ?? 0)
        guard start <= today else { return }
        let known: CandidateId
        if let candidate = candidates[candidate] {
            known = candidate
        } else {
            known = try await scene.candidate(candidate, of: bringing - 1)
            candidates[candidate] = known
            candidatesOwner[candidate] = bringing
        }
        let index = paper.placements.count
        let end = start + pick(5...150)
        ids.append(
            try await scene.place(
                index + 1, from: bringing - 1, to: taking - 1, start: "\(day(start))", end: "\(day(end))",
                candidate: known))
        paper.placements.append(
            PaperNetwork.Placement(
                number: index, candidate: candidate, bringing: bringing, taking: taking, start: start, plannedEnd: end))
        try await scene.book()
        note("begin")
    }

    /// Ends one, in time, late or for a day to come.
    private mutating func end() async throws {
        let running = paper.placements.filter { $0.ended == nil }
        guard let placement = running.randomElement(using: &random) else { return }
        let last = min(placement.plannedEnd, today + 5)
        let soon = min(last, placement.start + 35)
        let day = Bool.random(using: &random) ? pick(placement.start...soon) : pick(placement.start...last)
        let isTakenBack = Bool.random(using: &random)
        // What was taken back already is not decided anew when another one turns out not to count before it.
        let later = paper.starts(by: today).filter { line in
            line.takenBackOn != nil && line.placement.map { isLater($0, than: placement) } ?? false
        }
        guard !isTakenBack || later.isEmpty else { return }
        try await end(placement.number, on: day, isTakenBack: isTakenBack)
    }

    private func isLater(_ index: Int, than placement: PaperNetwork.Placement) -> Bool {
        let other = paper.placements[index]
        return other.candidate == placement.candidate && other.number != placement.number
    }

    private mutating func end(_ index: Int, on day: Int, isTakenBack: Bool) async throws {
        let reported = paper.reports.contains { key, minutes in
            let parts = key.split(separator: " ")
            return minutes > 0 && parts[0] == "\(index)" && parts[1] > month(of: day).name
        }
        let outcome: PlacementOutcome = isTakenBack ? .notContinued : .stoppedEarly
        let act = EndPlacement(id: ids[index], revision: 1, lastDay: self.day(day), outcome: outcome)
        let desk = try await scene.network.coordinator()
        do {
            _ = try await desk.perform(act)
            try #require(!reported, "hours were reported after that day")
            paper.end(index, on: day, isTakenBack: isTakenBack)
            note(day < today ? "late end" : "end")
        } catch let refusal as Refusal {
            try #require(reported && refusal.code == .hoursAfterEnd, "\(refusal)")
            note("refused end")
        }
    }

    /// Reports hours of an open month or of a closed one.
    private mutating func report() async throws {
        guard let placement = paper.placements.randomElement(using: &random) else { return }
        let month = month(of: pick(placement.start...min(placement.lastDay, max(today, placement.start))))
        let days = min(placement.lastDay, month.days.upperBound) - max(placement.start, month.days.lowerBound) + 1
        let minutes = pick(0...4) == 0 ? 0 : Int64(pick(0...days * 500))
        guard paper.reports["\(placement.number) \(month.name)"] != minutes else { return }
        _ = try await scene.network.coordinator().perform(
            ReportHours(
                id: ids[placement.number], month: try #require(CalendarMonth(month.name)), minutes: minutes))
        let isLate = paper.closed.contains { $0.name == month.name }
        paper.report(minutes, of: placement.number, in: month)
        note(isLate ? "late report" : "report")
    }

    /// A rule that holds from tomorrow on.
    private mutating func change() async throws {
        var rules = paper.rules[paper.rules.count - 1]
        guard rules.from <= today else { return }
        rules = PaperNetwork.Rules(
            from: today + 1, amount: rules.amount, daysToFinal: rules.daysToFinal,
            oncePerCandidate: rules.oncePerCandidate)
        let name: NetworkSetting.Name
        let value: String
        switch pick(0...2) {
        case 0:
            rules.amount = Int64(pick(1...4) * 50)
            (name, value) = (.placementAmountHundredths, "\(rules.amount)")
        case 1:
            rules.daysToFinal = pick(7...60)
            (name, value) = (.daysToFinal, "\(rules.daysToFinal)")
        default:
            rules.oncePerCandidate.toggle()
            (name, value) = (.debitOncePerCandidate, rules.oncePerCandidate ? "1" : "0")
        }
        try await scene.network.coordinator().perform(
            ChangeSetting(name: name, value: value, validFrom: day(rules.from)))
        paper.rules.append(rules)
        note("change")
    }

    /// Takes the start of a placement back, or books something between two members.
    private mutating func correct() async throws {
        let desk = try await scene.network.coordinator()
        let starts = paper.starts(by: today)
        let standing = starts.filter { $0.takenBackOn == nil }.compactMap(\.placement).sorted()
        if let index = standing.randomElement(using: &random), Bool.random(using: &random) {
            let candidate = paper.placements[index].candidate
            guard paper.placements.allSatisfy({ $0.candidate != candidate || $0.start < today }),
                paper.placements[index].ended.map({ $0.day <= today }) ?? true
            else { return }
            let booking = try await scene.startBooking(of: ids[index])
            try await desk.perform(ProposeCorrection(plan: .reversal(of: booking.id), reason: scene.reason()))
            paper.placements[index].undoneOn = today
            return note("reversal")
        }
        let (bringing, taking) = (pick(0...scene.members.count), pick(0...scene.members.count))
        guard bringing != taking, !hasLeft(bringing), !hasLeft(taking) else { return }
        let unit: LedgerUnit = Bool.random(using: &random) ? .placements : .minutes
        let amount = Int64(pick(1...5000))
        let entry = CorrectionEntry(unit: unit, bringing: account(bringing), taking: account(taking), amount: amount)
        try await desk.perform(ProposeCorrection(plan: .entry(entry), reason: scene.reason()))
        paper.entries.append(
            PaperNetwork.Line(
                unit: unit.rawValue, bringing: bringing, taking: taking, amount: amount, day: today))
        note("entry")
    }

    /// A member leaves once everything of it has ended.
    private mutating func depart() async throws {
        let member = pick(1...scene.members.count)
        guard !hasLeft(member), (paper.stays[member]?.last?.began ?? today) < today else { return }
        for placement in paper.placements where placement.bringing == member || placement.taking == member {
            guard placement.ended == nil else { continue }
            try await end(placement.number, on: min(placement.plannedEnd, today), isTakenBack: false)
        }
        let isRunning = paper.placements.contains { placement in
            (placement.bringing == member || placement.taking == member)
                && (placement.ended.map { $0.day > today } ?? true)
        }
        guard !isRunning else { return }
        try await scene.network.coordinator().perform(LeaveMember(id: scene.members[member - 1].id))
        paper.leave(member, on: today)
        note("leave")
    }

    private mutating func comeBack() async throws {
        for member in 1...scene.members.count {
            guard let ended = paper.stays[member]?.last?.ended, ended < today else { continue }
            try await scene.network.coordinator().perform(RejoinMember(id: scene.members[member - 1].id))
            paper.join(member, on: today)
            note("return")
        }
    }

    private mutating func close() async throws {
        let desk = try await scene.network.coordinator()
        let next = try await desk.ask(ShowMonths()).periods.next
        guard desk.today > next.lastDay else { return }
        _ = try await desk.perform(FreezeMonth(month: next))
        paper.close(month(of: next.firstDay.number))
        note("close")
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
