import Domain
import Ledger
import Storage

/// A signature with who gave it, before it is kept.
struct GivenSignature: Sendable {
    let signature: Contract.Signature
    let signer: Signer
}

extension WriteScope {
    /// Adds signatures to a contract, whatever the way in which they were given; the last one puts it in force.
    ///
    /// Refuses what `Contract.sign` refuses.
    func sign(_ contract: Contract, _ given: [GivenSignature], at desk: Desk) throws {
        var contract = contract
        for one in given {
            let signature = one.signature
            guard let proof = signature.proof else { preconditionFailure("a new signature has its proof") }
            try contract.sign(signature, havingRead: proof.textHash)
            try keep(signature, by: one.signer, of: contract, at: desk)
            try deleteSigningCodes(of: contract.id, as: signature.party)
            try record(
                .contractSigned, .contract, contract.id, at: desk, namens: contract.member(signing: signature.party),
                detail: "\(signature.party.rawValue)-\(signature.way.rawValue)"
            )
        }
        try save(contract)
        try dropNeedlessScans(of: contract)
        if contract.state == .inForce { try begin(contract, at: desk) }
    }

    /// A scan that waits is not needed any more once everybody on it signed.
    private func dropNeedlessScans(of contract: Contract) throws {
        for var scan in try reading.scans(of: contract.id) where scan.state == .waiting {
            guard scan.parties.allSatisfy({ !contract.awaited.contains($0) }) else { continue }
            scan.drop()
            try updateState(of: scan)
        }
    }
}
