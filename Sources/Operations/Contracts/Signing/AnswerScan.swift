package import Domain
import Ledger
package import Storage

/// Says whether a scan of a signed paper is right, for one of the other parties, in person: whoever may sign for it.
/// The last yes makes the signatures on it count; a no means that a new scan is needed.
package struct AnswerScan: Command {
    package let contract: ContractId
    package let id: ScanId
    package let party: ContractParty?
    package let rejection: ScanRejection?

    /// - Parameters:
    ///   - party: for whom; nil for the candidate in person and for who acts for one of the two members only.
    ///   - rejection: why it is not right; nil for a yes.
    package init(contract: ContractId, id: ScanId, party: ContractParty? = nil, rejection: ScanRejection? = nil) {
        self.contract = contract
        self.id = id
        self.party = party
        self.rejection = rejection
    }

    /// Refuses `scan-answered` when it is not that party's turn, and whoever may not sign for it.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> ContractId {
        var (scan, contract) = try scope.reading.knownScan(id, of: contract, at: desk)
        let party = try desk.party(of: contract, as: party)
        _ = try scope.reading.signingPerson(for: party, of: contract, at: desk)
        try contract.mustBeIssued()
        let answer = ContractScan.Answer(party: party, rejection: rejection, at: desk.now, by: desk.actor.label)
        try scan.answer(answer, of: contract.terms.parties)
        try scope.insert(answer, about: scan.id)
        try scope.updateState(of: scan)
        let detail = [party.rawValue, rejection?.rawValue].compactMap { $0 }.joined(separator: "-")
        try scope.record(
            rejection == nil ? .scanConfirmed : .scanRejected, .contract, contract.id, at: desk,
            namens: contract.member(signing: party), detail: detail
        )
        switch scan.state {
        case .waiting: break
        case .rejected: try scope.post(.contractToSign, about: contract, to: scan.parties, at: desk)
        case .confirmed:
            let signatures = try scan.parties.filter { contract.awaited.contains($0) }.map {
                try scope.reading.signature(of: $0, on: scan, under: contract, at: desk)
            }
            try scope.sign(contract, signatures, at: desk)
        }
        return contract.id
    }
}

extension ReadScope {
    /// The signature that a confirmed scan proves. Who signed is whom the document names.
    fileprivate func signature(
        of party: ContractParty, on scan: ContractScan, under contract: Contract, at desk: Desk
    ) throws -> GivenSignature {
        let name =
            party == .employee
            ? try identity(of: contract.candidate, at: desk)?.name
            : try signatory(of: contract.member(signing: party))
        return GivenSignature(
            signature: Contract.Signature(
                party: party, way: .paper, day: scan.signedOn, at: desk.now, by: scan.by,
                proof: SignatureProof(
                    authentication: .paperScan(scan.hash), textHash: scan.textHash,
                    legalEntity: contract.legalEntity(signing: party)
                )
            ),
            signer: Signer(name: name ?? "", function: "", maskedMail: "")
        )
    }
}
