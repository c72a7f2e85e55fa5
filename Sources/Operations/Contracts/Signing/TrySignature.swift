import Domain
import Ledger
import Secrets
import Storage

/// The one transaction of `SignContract`. A wrong code must stay counted, so it is answered rather than thrown.
struct TrySignature: Command {
    enum Outcome: Sendable {
        case signed(ContractId)
        case refused(Refusal)
    }

    let signing: SignContract
    let once: Once?

    func execute(at desk: Desk, in scope: WriteScope) throws -> Outcome {
        if let once, let known = try scope.resource(of: once, actor: desk.actor.label) {
            guard known == signing.id.description else { throw Refusal(.idempotencyKeyReused) }
            return .signed(signing.id)
        }
        let contract = try scope.reading.knownContract(signing.id, at: desk)
        let party = try desk.party(of: contract, as: signing.party)
        let person = try scope.reading.signingPerson(for: party, of: contract, at: desk)
        try contract.mustAwait(party)
        guard contract.documentHash == signing.textHash else {
            throw Refusal(.contractTextChanged, at: "/text_hash")
        }
        guard let code = try scope.reading.signingCode(of: contract.id, as: party, for: desk.actor.label),
            code.expiresAt > desk.now, code.tries < SigningCodeLimits.tries, code.documentHash == signing.textHash
        else { throw Refusal(.signingCodeOver, at: "/code") }
        guard isRight(code, for: contract, at: desk) else {
            try scope.countTry(of: code)
            try scope.record(.signingCodeFailed, .contract, contract.id, at: desk, detail: party.rawValue)
            let left = SigningCodeLimits.tries - code.tries - 1
            return .refused(
                left > 0
                    ? Refusal(.signingCodeWrong, at: "/code", ["left": String(left)])
                    : Refusal(.signingCodeOver, at: "/code"))
        }
        try scope.sign(contract, [signature(code, of: contract, by: person, at: desk)], at: desk)
        if let once {
            try scope.remember(once, actor: desk.actor.label, resource: contract.id.description, at: desk.now)
        }
        return .signed(contract.id)
    }

    private func isRight(_ code: StoredSigningCode, for contract: Contract, at desk: Desk) -> Bool {
        let context = contract.codeContext(for: code.party, actor: code.actor, document: code.documentHash)
        do throws(SecretFault) {
            let digest = desk.vault.digest(of: try DigitCode(signing.code), for: context)
            return ConstantTime.areEqual(digest, code.digest)
        } catch {
            return false
        }
    }

    private func signature(
        _ code: StoredSigningCode, of contract: Contract, by person: SigningPerson, at desk: Desk
    ) -> GivenSignature {
        let function = code.party == .employee ? "" : signing.function?.text ?? ""
        return GivenSignature(
            signature: Contract.Signature(
                party: code.party, way: .online, day: desk.today, at: desk.now, by: desk.actor.label,
                proof: SignatureProof(
                    authentication: .oneTimeCode(sentBy: code.route), textHash: signing.textHash,
                    legalEntity: contract.legalEntity(signing: code.party)
                )
            ),
            signer: person.signer(function: function)
        )
    }
}
