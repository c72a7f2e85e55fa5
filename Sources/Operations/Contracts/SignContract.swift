package import Domain
package import Ledger
package import Storage

/// Signs an issued contract for one party, in any order; the last signature puts it in force and plans the placement.
package struct SignContract: Command {
    package let id: ContractId
    package let party: ContractParty?
    package let textHash: Digest256
    package let paperSignedOn: CalendarDay?

    /// - Parameters:
    ///   - party: for whom; nil for the candidate in person and for who acts for one of the two members only.
    ///   - textHash: of the document that was read.
    ///   - paperSignedOn: the day that stands on a paper that is recorded here; nil for who signs here and now.
    package init(id: ContractId, party: ContractParty? = nil, textHash: Digest256, paperSignedOn: CalendarDay? = nil) {
        self.id = id
        self.party = party
        self.textHash = textHash
        self.paperSignedOn = paperSignedOn
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> ContractId {
        var contract = try scope.reading.knownContract(id, at: desk)
        let party = try desk.party(of: contract, as: party)
        let signature = Contract.Signature(
            party: party, way: paperSignedOn == nil ? .online : .paper, day: paperSignedOn ?? desk.today, at: desk.now,
            by: desk.actor.label
        )
        try contract.sign(signature, havingRead: textHash)
        try mayRecord(signature, of: contract, at: desk)
        try scope.insert(signature, of: id)
        try scope.save(contract)
        try scope.record(
            .contractSigned, .contract, id, at: desk, namens: contract.member(signing: party),
            detail: "\(party.rawValue)-\(signature.way.rawValue)"
        )
        if contract.state == .inForce { try scope.begin(contract, at: desk) }
        return id
    }

    /// Online only in person: the candidate, or a user of the member. What was signed on paper is recorded by a user of
    /// the member (the own employer for the employee) or a coordinator.
    private func mayRecord(_ signature: Contract.Signature, of contract: Contract, at desk: Desk) throws {
        switch signature.way {
        case .online where signature.party == .employee: _ = try desk.mustBeCandidate()
        case .online:
            _ = try desk.mustBeUser()
            guard desk.actor.belongsTo(contract.member(signing: signature.party)) else { throw Refusal(.notYourMember) }
        case .paper:
            try desk.mustTakePart()
            try desk.mustHaveCome(signature.day, at: "/signed_on")
            guard let issuedAt = contract.issuedAt, signature.day >= issuedAt.amsterdamDay else {
                throw Refusal(.contractTextChanged, at: "/signed_on")
            }
        }
    }
}
