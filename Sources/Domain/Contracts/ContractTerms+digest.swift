package import Ledger

extension ContractTerms {
    /// The digest of these terms: printed on every page, so that two texts can be told apart at a glance. What a term
    /// does not have adds nothing to it.
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
        if let feeBasis {
            canonical.append("fee-basis")
            let cents = [feeBasis.grossCents, feeBasis.chargesCents, feeBasis.administrationCents]
            for number in cents + [feeBasis.sharePercents.count] + feeBasis.sharePercents {
                canonical.append(Int64(number))
            }
        }
        if hasBenefit { canonical.append("benefit") }
        if let hiringOffer {
            canonical.append("hiring-offer")
            canonical.append(Int64(hiringOffer.months))
            canonical.append(Int64(hiringOffer.weeklyMinutes))
            canonical.append(hiringOffer.hasProbation ? 1 : 0)
        }
        return Digest256(of: canonical.bytes)
    }
}
