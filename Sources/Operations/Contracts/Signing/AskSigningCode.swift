package import Domain
package import Ledger
import Secrets
package import Storage
import Wording

/// Mails a one-time code to whoever is about to sign, after the document was read: to a user of a member with the right
/// to sign, or to the candidate at the private address. A newer code takes the place of the one before.
package struct AskSigningCode: Command {
    package let id: ContractId
    package let party: ContractParty?
    package let textHash: Digest256

    /// - Parameters:
    ///   - party: for whom; nil for the candidate in person and for who acts for one of the two members only.
    ///   - textHash: of the document that was read.
    package init(id: ContractId, party: ContractParty? = nil, textHash: Digest256) {
        self.id = id
        self.party = party
        self.textHash = textHash
    }

    /// Refuses `signing-codes-too-many`, `contract-text-changed`, `contract-already-signed`, and whoever may not sign.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> SigningCodeTerm {
        let contract = try scope.reading.knownContract(id, at: desk)
        let party = try desk.party(of: contract, as: party)
        let person = try scope.reading.signingPerson(for: party, of: contract, at: desk)
        try contract.mustAwait(party)
        guard contract.documentHash == textHash else { throw Refusal(.contractTextChanged, at: "/text_hash") }
        let (countedSince, count) = try counted(party, at: desk, in: scope.reading)
        let code = DigitCode(using: desk.equipment.randomness)
        let letter = Letter.signingCode(
            network: desk.network.name, number: contract.number ?? "", code: code.text,
            minutesValid: SigningCodeLimits.minutes
        )
        let mail =
            try person.user.map { try scope.post(letter, to: $0, code: code.text, at: desk) }
            ?? scope.post(letter, toCandidate: contract.candidate, code: code.text, at: desk)
        guard let mail else { throw Refusal(.candidateUnknown) }
        let context = contract.codeContext(for: party, actor: desk.actor.label, document: textHash)
        let expiresAt = desk.now.adding(seconds: Int64(SigningCodeLimits.minutes) * 60)
        try scope.store(
            StoredSigningCode(
                contract: id, party: party, actor: desk.actor.label, documentHash: textHash,
                digest: desk.vault.digest(of: code, for: context), mail: mail, sentAt: desk.now, expiresAt: expiresAt,
                countedSince: countedSince, sentCount: count
            )
        )
        try scope.record(.signingCodeSent, .contract, id, at: desk, detail: party.rawValue)
        return SigningCodeTerm(sentTo: Signer.masked(person.address), expiresAt: expiresAt, textHash: textHash)
    }

    /// Since when codes are counted and the how many-th this one is.
    private func counted(
        _ party: ContractParty, at desk: Desk, in scope: ReadScope
    ) throws -> (since: Instant, count: Int) {
        guard let previous = try scope.signingCode(of: id, as: party, for: desk.actor.label) else {
            return (desk.now, 1)
        }
        let end = previous.countedSince.adding(seconds: SigningCodeLimits.hourInSeconds)
        guard end > desk.now else { return (desk.now, 1) }
        guard previous.sentCount < SigningCodeLimits.codesAnHour else {
            let minutes = (end.milliseconds - desk.now.milliseconds + 59_999) / 60_000
            throw Refusal(.signingCodesTooMany, ["minutes": String(max(1, minutes))])
        }
        return (previous.countedSince, previous.sentCount + 1)
    }
}
