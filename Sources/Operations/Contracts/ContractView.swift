package import Domain
package import Ledger
import Storage

/// A contract as one of those whose business it is sees it. Nothing of the candidate's clock stands in it; rules that
/// the terms break are listed as far as the viewer may know them.
package struct ContractView: Hashable, Sendable {
    package enum Viewer: String, Hashable, Sendable {
        case bringing
        case taking
        /// A coordinator, or somebody who acts for both members.
        case both
        case candidate
    }

    package let viewer: Viewer
    package let id: ContractId
    package let number: String?
    package let state: ContractState
    package let claim: ClaimId
    package let candidate: CandidateId
    package let candidateCode: String
    package let bringing: NamedMember
    package let taking: NamedMember
    /// For an addendum the contract that it extends.
    package let amends: Amended?
    package let terms: ContractTerms
    package let createdAt: Instant
    package let issuedAt: Instant?
    /// What a signature refers to.
    package let documentHash: Digest256?
    package let signatures: [Contract.Signature]
    /// Who has yet to sign.
    package let awaited: [ContractParty]
    /// For whom the viewer can sign now, in person.
    package let maySign: [ContractParty]
    /// What stands in the way of issuing a draft.
    package let faults: [Refusal]
    /// What all who agree must think of.
    package let warnings: [TermsWarning]
    /// What the fee comes to; nil without one, and while it cannot be worked out.
    package let fee: FeeCalculation?
    /// The last day until which the coordinator approved a longer term.
    package let approvedUntil: CalendarDay?
    /// Once it is in force; of an addendum always.
    package let placement: PlacementId?
    /// How far the signing is.
    package let signing: SigningView
    package let revision: Int
}

extension ContractView {
    /// A contract that an addendum extends.
    package struct Amended: Hashable, Sendable {
        package let id: ContractId
        /// `2026-0007`.
        package let number: String
    }
}

extension ReadScope {
    /// Shows a contract of which the desk's actor may know, as that actor may see it.
    func view(of contract: Contract, at desk: Desk) throws -> ContractView {
        guard let candidate = try candidate(contract.candidate), let bringing = try member(contract.bringing),
            let taking = try member(contract.taking)
        else { throw Refusal(.notFound) }
        let isCandidate = if case .candidate = desk.actor.authority { true } else { false }
        return ContractView(
            viewer: ContractView.Viewer(of: contract, at: desk), id: contract.id, number: contract.number,
            state: contract.state, claim: contract.claim, candidate: candidate.id, candidateCode: candidate.code,
            bringing: NamedMember(bringing), taking: NamedMember(taking),
            amends: try contract.amends.map { try amended($0) }, terms: contract.terms,
            createdAt: contract.createdAt, issuedAt: contract.issuedAt, documentHash: contract.documentHash,
            signatures: contract.signatures, awaited: contract.awaited,
            maySign: contract.state == .issued
                ? contract.awaited.filter { desk.actor.signs(for: $0, of: contract) } : [],
            faults: contract.state == .draft && !isCandidate ? try obstacles(to: contract, at: desk) : [],
            warnings: try warnings(of: contract, at: desk),
            fee: contract.terms.feeCalculation(rulebook: desk.equipment.rulebook),
            approvedUntil: try approvedUntil(contract),
            placement: try placement(ofContract: contract.amends ?? contract.id)?.id,
            signing: try signing(of: contract, at: desk),
            revision: contract.revision
        )
    }
}

extension ReadScope {
    private func amended(_ id: ContractId) throws -> ContractView.Amended {
        guard let number = try contract(id)?.number else { throw Refusal(.notFound) }
        return ContractView.Amended(id: id, number: number)
    }
}

extension ContractView.Viewer {
    fileprivate init(of contract: Contract, at desk: Desk) {
        switch (desk.actor.actsFor(contract.bringing), desk.actor.actsFor(contract.taking)) {
        case (true, true): self = .both
        case (true, false): self = .bringing
        case (false, true): self = .taking
        case (false, false): self = .candidate
        }
    }
}
