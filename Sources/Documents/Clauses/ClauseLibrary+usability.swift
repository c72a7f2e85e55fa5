package import Domain

extension ClauseLibrary {
    /// What keeps a contract from being made with these clauses: words of the network's own that no longer fit the
    /// rest, as after a new release. Empty for clauses as they were shipped.
    ///
    /// - Returns: one `clause-unusable` for each clause to mend.
    package func obstacles(to terms: ContractTerms, isAddendum: Bool, rulebook: Rulebook) -> [Refusal] {
        guard hasOwnWords else { return [] }
        let (fee, warnings) = (terms.feeCalculation(rulebook: rulebook), terms.warnings(rulebook: rulebook))
        let facts = ClauseFacts(terms, fee, warnings, isAddendum: isAddendum)
        let unread = unread.keys.filter { self[$0]?.condition.holds(in: facts) ?? false }
        return unusable(unread: unread, faults: faults(in: facts))
    }

    /// The same for all contracts that there can be.
    package var obstacles: [Refusal] {
        hasOwnWords ? unusable(unread: Array(unread.keys), faults: faults()) : []
    }

    var hasOwnWords: Bool { !unread.isEmpty || clauses.contains(where: \.isOverridden) }

    private func unusable(unread codes: [ClauseId], faults: [Fault]) -> [Refusal] {
        var reasons: [ClauseId: Refusal] = [:]
        for code in codes { reasons[code] = unread[code] }
        for fault in faults where reasons[culprit(of: fault)] == nil { reasons[culprit(of: fault)] = fault.refusal }
        return reasons.sorted { $0.key < $1.key }.map { unusable($0, because: $1) }
    }

    private func unusable(_ code: ClauseId, because reason: Refusal) -> Refusal {
        var values = reason.values
        values["line"] = nil
        values["clause"] = code.text
        values["heading"] = self[code]?.dutch.body.heading
        values["reason"] = reason.code.rawValue
        return Refusal(.clauseUnusable, values)
    }

    /// Which clause is to be mended: one of the network's own words, be it the one that refers or the one that is
    /// referred to.
    private func culprit(of fault: Fault) -> ClauseId {
        guard !fault.clause.isOverridden, fault.refusal.code == .clauseReferenceUnknown else {
            return fault.clause.code
        }
        let label = fault.refusal.values["reference"]?.split(separator: ".").first.map { String($0) }
        return clauses.first { $0.isOverridden && $0.label == label }?.code ?? fault.clause.code
    }
}
