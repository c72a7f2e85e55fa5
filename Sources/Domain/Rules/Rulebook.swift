package import Ledger

/// The dated numbers that the rules work with. Complete by construction: every rule has a value on every day.
package struct Rulebook: Hashable, Sendable {
    /// Every rule's versions, oldest first, never empty.
    private let versions: [Rule: [RuleVersion]]

    /// Takes versions in any order.
    ///
    /// Refuses, each with `rule` in its values: a rule without versions (`field-missing`), a version that ends before
    /// it begins (`period-reversed`), two that overlap (`periods-overlap`), days between or after them that none covers
    /// (`periods-gap`), a first one that begins after `beginning` (`periods-gap`), and a value outside 0-10,000
    /// (`number-out-of-range`).
    package init(_ versions: [Rule: [RuleVersion]], beginning: CalendarDay) throws(Refusals) {
        let sorted = versions.mapValues { $0.sorted { $0.validFrom < $1.validFrom } }
        let faults = Rule.allCases.flatMap { rule in
            Self.faults(of: sorted[rule] ?? [], rule: rule, beginning: beginning)
        }
        if let refusals = Refusals(faults) { throw refusals }
        self.versions = sorted
    }

    /// The number in force on that day, in the unit that the rule's name ends with.
    package func value(_ rule: Rule, on day: CalendarDay) -> Int {
        version(rule, on: day).value
    }

    /// The version in force on that day; before the oldest one, the oldest.
    package func version(_ rule: Rule, on day: CalendarDay) -> RuleVersion {
        guard let all = versions[rule], let oldest = all.first else {
            preconditionFailure("a rulebook holds every rule")
        }
        return all.last { $0.validFrom <= day } ?? oldest
    }

    /// Every version of a rule, oldest first.
    package func history(of rule: Rule) -> [RuleVersion] {
        versions[rule] ?? []
    }

    private static func faults(of versions: [RuleVersion], rule: Rule, beginning: CalendarDay) -> [Refusal] {
        func fault(_ code: RefusalCode) -> Refusal {
            Refusal(code, at: "/rules/\(rule.rawValue)", ["rule": rule.rawValue])
        }
        guard let oldest = versions.first, let newest = versions.last else { return [fault(.fieldMissing)] }
        var faults: [Refusal] = []
        if oldest.validFrom > beginning || newest.validTo != nil { faults.append(fault(.periodsGap)) }
        if versions.contains(where: { !(0...10_000).contains($0.value) }) { faults.append(fault(.numberOutOfRange)) }
        if versions.contains(where: { $0.source.trimmed.isEmpty }) { faults.append(fault(.textEmpty)) }
        if versions.contains(where: { version in version.validTo.map { $0 < version.validFrom } ?? false }) {
            return faults + [fault(.periodReversed)]
        }
        for (earlier, later) in zip(versions, versions.dropFirst()) {
            guard let end = earlier.validTo, end < later.validFrom else {
                faults.append(fault(.periodsOverlap))
                continue
            }
            if end.adding(days: 1) != later.validFrom { faults.append(fault(.periodsGap)) }
        }
        return faults
    }
}
