import Documents
import Domain
import Storage

extension ReadScope {
    /// Everything that stands in the way of issuing a draft, as far as the desk's actor may know it: rules that its
    /// terms break, a member for whom nobody may sign, and clauses of the network's own that no longer fit.
    func obstacles(to contract: Contract, at desk: Desk) throws -> [Refusal] {
        try faults(of: contract, at: desk) + missingSignatories(of: contract) + clauseObstacles(to: contract, at: desk)
    }

    /// Refuses `contract-nobody-signs` for each member whose users cannot sign: a document that waits for nobody would
    /// only expire.
    private func missingSignatories(of contract: Contract) throws -> [Refusal] {
        try contract.terms.parties.filter { $0 != .employee }.compactMap { party in
            let id = contract.member(signing: party)
            guard try signatories(of: id).isEmpty else { return nil }
            let isInvited = try users(of: id).contains { user in
                user.state == .invited && user.roles[id]?.contains(.signatory) ?? false
            }
            var values = ["party": party.rawValue, "name": try member(id)?.name ?? ""]
            if isInvited { values["invited"] = "yes" }
            return Refusal(.contractNobodySigns, values)
        }
    }

    private func clauseObstacles(to contract: Contract, at desk: Desk) throws -> [Refusal] {
        try clauses(at: desk).obstacles(
            to: contract.terms, isAddendum: contract.amends != nil, rulebook: desk.equipment.rulebook)
    }
}
