/// Halen en brengen with its rules, as somebody would keep it with pencil and paper: days are numbers, accounts are
/// texts, a rule is looked up in a list by its day. It shares nothing with the ledger that it is compared with.
struct PlainNetwork {
    struct Rules {
        let from: Int
        let amount: Int64
        let daysToFinal: Int
        let reversing: Set<String>
        let oncePerCandidate: Bool
    }

    struct Entry {
        let unit: String
        let bringing: String
        let taking: String
        let amount: Int64
        /// The candidate of a placement's start; nil for everything else.
        let candidate: Int?
        let day: Int
        var takenBackOn: Int?
    }

    private(set) var rules = [
        Rules(from: 0, amount: 100, daysToFinal: 28, reversing: ["not-continued", "other"], oncePerCandidate: true)
    ]
    private(set) var entries: [Entry] = []
    private(set) var columns: [String: Int64] = [:]
    private var byCandidate: [Int: [Int]] = [:]
    private(set) var closedMonths: Set<String> = []

    mutating func change(_ new: Rules) { rules.append(new) }

    func rules(on day: Int) -> Rules { rules.last { $0.from <= day } ?? rules[0] }

    mutating func write(_ entry: Entry) -> Int {
        entries.append(entry)
        if let candidate = entry.candidate { byCandidate[candidate, default: []].append(entries.count - 1) }
        columns["\(entry.bringing) \(entry.unit) brought", default: 0] += entry.amount
        columns["\(entry.taking) \(entry.unit) taken", default: 0] += entry.amount
        return entries.count - 1
    }

    mutating func takeBack(_ index: Int, on day: Int) {
        let entry = entries[index]
        entries[index].takenBackOn = day
        columns["\(entry.bringing) \(entry.unit) brought", default: 0] -= entry.amount
        columns["\(entry.taking) \(entry.unit) taken", default: 0] -= entry.amount
    }

    /// A candidate's bookings that were not taken back with effect by that day.
    func standing(of candidate: Int, on day: Int) -> [Entry] {
        (byCandidate[candidate] ?? []).map { entries[$0] }.filter { $0.takenBackOn.map { $0 > day } ?? true }
    }

    /// What the start of a placement is worth and who is debited for it; nil when nothing is booked.
    func start(candidate: Int, from bringing: String, to taking: String, on day: Int) -> (
        bringing: String, amount: Int64
    )? {
        guard bringing != taking else { return nil }
        let standing = standing(of: candidate, on: day)
        guard !standing.contains(where: { $0.taking == taking }) else { return nil }
        let isDebited = standing.contains { $0.bringing != "network" }
        let rules = rules(on: day)
        return (isDebited && rules.oncePerCandidate ? "network" : bringing, rules.amount)
    }

    /// The day on which a placement's booking is decided, and whether it is then taken back.
    func fate(from start: Int, endedOn end: Int?, _ outcome: String) -> (day: Int, isTakenBack: Bool) {
        let rules = rules(on: start)
        let lasted = start + rules.daysToFinal - 1
        guard let end, end < lasted else { return (lasted, false) }
        return (end, rules.reversing.contains(outcome))
    }

    func net(_ account: String, _ unit: String) -> Int64 {
        (columns["\(account) \(unit) taken"] ?? 0) - (columns["\(account) \(unit) brought"] ?? 0)
    }

    mutating func close(_ month: String) { closedMonths.insert(month) }
}
