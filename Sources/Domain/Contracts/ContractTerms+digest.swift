package import Ledger

extension ContractTerms {
    /// The digest of these terms, version 1: printed on every page, so that two texts can be told apart at a glance.
    package var digest: Digest256 {
        var canonical = CanonicalBytes()
        canonical.append(kind.rawValue)
        canonical.append(bringing) { $0.append($1) }
        canonical.append(taking)
        for text in [ownFunction, function, workplace, mentor, "\(start)", "\(end)"] { canonical.append(text) }
        canonical.append(Int64(tasks.count))
        for task in tasks { canonical.append(task) }
        canonical.append(Int64(schedule.count))
        for step in schedule {
            canonical.append("\(step.from)")
            canonical.append(Int64(step.weeklyMinutes))
        }
        switch fee {
        case .none: canonical.append("none")
        case .perHour(let cents, let vat):
            canonical.append("per-hour")
            canonical.append(Int64(cents))
            canonical.append(vat.rawValue)
        }
        canonical.append(Int64(noticeDays))
        canonical.append(hiringIntent ? 1 : 0)
        canonical.append(approvedOn) { $0.append("\($1)") }
        return Digest256(of: canonical.bytes)
    }
}
