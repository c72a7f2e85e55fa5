package import Ledger

extension Refusal {
    /// A refusal by a dated rule: its sentence names the source of the version in force on that day.
    package init(
        _ code: RefusalCode, by rule: Rule, of rulebook: Rulebook, on day: CalendarDay, at field: String,
        _ values: [String: String] = [:]
    ) {
        let source = rulebook.version(rule, on: day).source
        self.init(code, at: field, values.merging(["source": source]) { own, _ in own })
    }
}
