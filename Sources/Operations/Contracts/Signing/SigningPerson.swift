import Domain
import Ledger
import Storage

/// Who signs at a desk, and where a code goes.
struct SigningPerson: Hashable, Sendable {
    let name: String
    let address: String
    /// Nil for the candidate.
    let user: User?

    /// As the evidence shows it.
    ///
    /// - Parameter function: what the person is at the member; empty for the employee.
    func signer(function: String) -> Signer {
        Signer(name: name, function: function, maskedMail: Signer.masked(address))
    }
}

extension ReadScope {
    /// The person who may sign for that party in person at this desk, as it stands in the file now.
    ///
    /// Refuses `candidate-only`, `sign-in-required` (a program, the shell), `not-your-member`, and `signatory-only` for
    /// a user without that role.
    func signingPerson(for party: ContractParty, of contract: Contract, at desk: Desk) throws -> SigningPerson {
        guard party != .employee else {
            guard try desk.mustBeCandidate() == contract.candidate,
                let identity = try identity(of: contract.candidate, at: desk)
            else { throw Refusal(.candidateUnknown) }
            return SigningPerson(name: identity.name, address: identity.email, user: nil)
        }
        let member = contract.member(signing: party)
        let id = try desk.mustBeUser()
        guard desk.actor.belongsTo(member), let user = try user(id), let roles = user.roles[member] else {
            throw Refusal(.notYourMember)
        }
        guard user.state == .active, roles.contains(.signatory) else { throw Refusal(.signatoryOnly) }
        return SigningPerson(name: user.name, address: user.email, user: user)
    }

    /// The users who may sign for that member, by name.
    func signatories(of member: MemberId) throws -> [User] {
        try users(of: member).filter { user in
            user.state == .active && user.roles[member]?.contains(.signatory) ?? false
        }.sorted { ($0.name, $0.email) < ($1.name, $1.email) }
    }
}

extension Contract {
    /// Refuses a party that does not sign this contract, or has, and a contract that is not to be signed now.
    func mustAwait(_ party: ContractParty) throws(Refusal) {
        guard terms.parties.contains(party) else {
            throw Refusal(.contractPartyUnknown, at: "/party", ["party": party.rawValue])
        }
        guard awaited.contains(party) else { throw Refusal(.contractAlreadySigned, ["party": party.rawValue]) }
        try mustBeIssued()
    }

    /// Refuses `contract-state-wrong` unless it waits for signatures.
    func mustBeIssued() throws(Refusal) {
        guard state == .issued else { throw Refusal(.contractStateWrong, ["state": state.rawValue]) }
    }

    /// The employer in law for whom that party signs; nil for the employee.
    func legalEntity(signing party: ContractParty) -> LegalEntityId? {
        switch party {
        case .bringing: terms.bringing
        case .taking: terms.taking
        case .employee: nil
        }
    }

    /// What a one-time code for signing is bound to: this contract with this document, that party and that person.
    func codeContext(for party: ContractParty, actor: String, document: Digest256) -> [UInt8] {
        Array("\(id)/\(document)/\(party.rawValue)/\(actor)".utf8)
    }
}
