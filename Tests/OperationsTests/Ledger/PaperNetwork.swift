/// Halen en brengen as somebody would work it out with pencil and paper from what happened, told late or in time: days
/// are numbers, members are numbers, and every question is answered from the beginning. It shares nothing with the
/// ledger that it is compared with, and knows nothing of transfers, totals, chains and which month a booking went into.
struct PaperNetwork {
    struct Rules {
        let from: Int
        var amount: Int64 = 100
        var daysToFinal = 28
        var oncePerCandidate = true
    }

    struct Placement {
        let number: Int
        let candidate: Int
        let bringing: Int
        let taking: Int
        let start: Int
        let plannedEnd: Int
        var ended: (day: Int, isTakenBack: Bool)?
        /// The day from which a coordinator took its start back.
        var undoneOn: Int?

        var lastDay: Int { ended?.day ?? plannedEnd }
    }

    /// What one side brought or took, from a day on.
    struct Line {
        let unit: String
        let bringing: Int
        let taking: Int
        let amount: Int64
        let day: Int
        var takenBackOn: Int?
        var placement: Int?
    }

    struct Hours {
        let minutes: Int64
        let day: Int
        let isReported: Bool
    }

    struct Stay {
        let began: Int
        var ended: Int?
    }

    /// The days of a month, by its name.
    typealias Month = (name: String, days: ClosedRange<Int>)

    var rules = [Rules(from: 0)]
    var placements: [Placement] = []
    private(set) var stays: [Int: [Stay]] = [:]
    var closed: [Month] = []
    var reports: [String: Int64] = [:]
    var entries: [Line] = []
    private(set) var hours: [String: Hours] = [:]

    /// A member takes part from that day on.
    mutating func join(_ member: Int, on day: Int) { stays[member, default: []].append(Stay(began: day)) }

    mutating func leave(_ member: Int, on day: Int) {
        guard let stay = stays[member]?.popLast() else { return }
        stays[member, default: []].append(Stay(began: stay.began, ended: day))
    }

    // MARK: hours

    mutating func close(_ month: Month) {
        closed.append(month)
        for placement in placements { count(placement, in: month) }
    }

    mutating func report(_ minutes: Int64, of index: Int, in month: Month) {
        reports["\(index) \(month.name)"] = minutes
        if closed.contains(where: { $0.name == month.name }) { count(placements[index], in: month) }
    }

    mutating func end(_ index: Int, on day: Int, isTakenBack: Bool) {
        placements[index].ended = (day, isTakenBack)
        guard day < placements[index].plannedEnd else { return }
        for month in closed where month.days.upperBound >= day {
            guard let known = hours["\(index) \(month.name)"], !known.isReported else { continue }
            count(placements[index], in: month)
        }
    }

    private mutating func count(_ placement: Placement, in month: Month) {
        let key = "\(placement.number) \(month.name)"
        hours[key] = nil
        let days = max(placement.start, month.days.lowerBound)...max(placement.start, month.days.upperBound)
        guard placement.bringing != placement.taking, placement.start <= month.days.upperBound,
            placement.lastDay >= month.days.lowerBound
        else { return }
        // The first of January 1970 was a Thursday; twenty hours a week are four hours a working day.
        let working = days.filter { $0 <= placement.lastDay && ($0 + 3) % 7 < 5 }.count
        let minutes = reports[key] ?? Int64(working * 240)
        guard minutes > 0 else { return }
        let day = min(placement.ended?.day ?? month.days.upperBound, month.days.upperBound)
        hours[key] = Hours(minutes: minutes, day: day, isReported: reports[key] != nil)
    }

    // MARK: placements

    /// What the placements that began by that day come to: each start, who is debited for it, and until when it stands.
    func starts(by today: Int) -> [Line] {
        var lines: [Int: [Line]] = [:]
        for placement in placements.sorted(by: { ($0.start, $0.number) < ($1.start, $1.number) }) {
            guard placement.start <= today, placement.bringing != placement.taking else { continue }
            let standing = lines[placement.candidate, default: []].filter {
                $0.takenBackOn.map { $0 > placement.start } ?? true
            }
            guard !standing.contains(where: { $0.taking == placement.taking }) else { continue }
            let rules = rules.last { $0.from <= placement.start } ?? self.rules[0]
            let isDebited = rules.oncePerCandidate && standing.contains { $0.bringing != 0 }
            var line = Line(
                unit: "placements", bringing: isDebited ? 0 : placement.bringing, taking: placement.taking,
                amount: rules.amount, day: placement.start, placement: placement.number)
            line.takenBackOn = placement.undoneOn ?? lapse(of: placement, by: rules, today: today)
            lines[placement.candidate, default: []].append(line)
        }
        return lines.values.flatMap { $0 }
    }

    private func lapse(of placement: Placement, by rules: Rules, today: Int) -> Int? {
        guard let ended = placement.ended, ended.isTakenBack, ended.day <= today,
            ended.day - placement.start + 1 < rules.daysToFinal
        else { return nil }
        return ended.day
    }

    // MARK: balances

    /// Everything that counts, by today.
    func lines(by today: Int) -> [Line] {
        let worked = hours.compactMap { key, hours -> Line? in
            guard let number = key.split(separator: " ").first.flatMap({ Int($0) }) else { return nil }
            return Line(
                unit: "minutes", bringing: placements[number].bringing, taking: placements[number].taking,
                amount: hours.minutes, day: hours.day)
        }
        return starts(by: today) + worked + entries
    }

    /// Taken less brought as of a day. What a member had when it left is the network's from that day on; the network,
    /// number 0, stands for whatever the members do not.
    func net(_ member: Int, _ unit: String, asOf day: Int, _ lines: [Line]) -> Int64 {
        guard member != 0 else { return -stays.keys.map { net($0, unit, asOf: day, lines) }.reduce(0, +) }
        let stays = stays[member] ?? []
        return lines.filter { $0.unit == unit && $0.day <= day }.reduce(0) { sum, line in
            let ended = stays.last { $0.began <= line.day }?.ended
            let counts = (ended ?? .max) > day && (line.takenBackOn ?? .max) > day
            let sign: Int64 = line.taking == member ? 1 : line.bringing == member ? -1 : 0
            return counts ? sum + sign * line.amount : sum
        }
    }

    /// What a member that never left brought and took.
    func gross(_ member: Int, _ unit: String, asOf day: Int, _ lines: [Line]) -> (brought: Int64, taken: Int64) {
        let counted = lines.filter { $0.unit == unit && $0.day <= day && ($0.takenBackOn ?? .max) > day }
        return (
            counted.filter { $0.bringing == member }.map(\.amount).reduce(0, +),
            counted.filter { $0.taking == member }.map(\.amount).reduce(0, +)
        )
    }
}
