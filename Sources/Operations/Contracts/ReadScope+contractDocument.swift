import Documents
import Domain
import Ledger
import Storage

extension ReadScope {
    /// What the paper of a contract says that has its number. Refuses `clause-unusable` for words of the network's own
    /// that no longer fit.
    func document(of contract: Contract, at desk: Desk) throws -> ContractDocument {
        guard let number = contract.number, let issuedAt = contract.issuedAt else {
            throw Refusal(.contractStateWrong, ["state": contract.state.rawValue])
        }
        guard let identity = try identity(of: contract.candidate, at: desk) else { throw Refusal(.candidateUnknown) }
        let terms = contract.terms
        let clauses = try clauses(at: desk)
        let obstacles = clauses.obstacles(
            to: terms, isAddendum: contract.amends != nil, rulebook: desk.equipment.rulebook)
        if let refusals = Refusals(obstacles) { throw refusals }
        return ContractDocument(
            network: desk.network.name, number: number, issuedAt: issuedAt, terms: terms,
            bringing: try terms.bringing.map {
                try employer($0, of: contract.bringing, signing: contract, at: desk)
            },
            taking: try employer(terms.taking, of: contract.taking, signing: contract, at: desk),
            employee: identity.name,
            amends: try contract.amends.flatMap { try self.contract($0)?.number },
            rulebook: desk.equipment.rulebook, clauses: clauses, review: try review(of: clauses)
        )
    }

    /// A legal entity with its first place and the person who signs for the member.
    private func employer(
        _ entity: LegalEntityId, of member: MemberId, signing contract: Contract, at desk: Desk
    ) throws -> ContractDocument.Employer {
        guard let entity = try legalEntity(entity) else { throw Refusal(.notFound) }
        let place = try establishments(of: member).first { $0.legalEntity == entity.id }
        let representative = try signatory(of: member) ?? ""
        return ContractDocument.Employer(
            name: entity.name, kvk: entity.kvk, place: place?.place ?? "", representative: representative,
            function: try function(of: representative, at: member, before: contract, at: desk)
        )
    }

    /// What that person called the own function when signing for the same employee before; nil when nobody knows.
    private func function(
        of name: String, at member: MemberId, before contract: Contract, at desk: Desk
    ) throws -> String? {
        for earlier in try contracts(of: contract.candidate).reversed() where earlier.id != contract.id {
            let signer = try evidence(of: earlier, at: desk).first { evidence in
                let party = evidence.signature.party
                return party != .employee && earlier.member(signing: party) == member && evidence.signer?.name == name
            }?.signer
            if let function = signer?.function, !function.isEmpty { return function }
        }
        return nil
    }

    /// The first who may sign, or else the first who acts for the member.
    func signatory(of member: MemberId) throws -> String? {
        try signatories(of: member).first?.name ?? users(of: member).first?.name
    }

    /// The document's bytes as they are stored.
    func sealed(_ pdf: [UInt8], of contract: Contract, at desk: Desk) throws -> [UInt8] {
        guard let wrapped = try wrappedKey(of: contract.candidate) else { throw Refusal(.candidateUnknown) }
        let key = try desk.vault.key(of: contract.candidate, wrapped: wrapped)
        return try desk.vault.seal(pdf, with: key, of: contract.candidate, as: "contract/\(contract.id)")
    }

    /// The document; nil when it was dropped, or its candidate was erased.
    func openedDocument(of contract: Contract, at desk: Desk) throws -> [UInt8]? {
        guard let sealed = try sealedDocument(of: contract.id), let wrapped = try wrappedKey(of: contract.candidate)
        else {
            return nil
        }
        let key = try desk.vault.key(of: contract.candidate, wrapped: wrapped)
        return try desk.vault.open(sealed, with: key, of: contract.candidate, as: "contract/\(contract.id)")
    }
}
