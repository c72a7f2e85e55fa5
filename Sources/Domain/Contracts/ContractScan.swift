package import Ledger

/// A scan of a paper that one or more parties signed. It counts once the others looked at it and confirmed it.
package struct ContractScan: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        /// Somebody has yet to look at it.
        case waiting
        case confirmed
        case rejected
    }

    /// What one party said about it.
    package struct Answer: Hashable, Sendable {
        package let party: ContractParty
        /// Nil for a yes.
        package let rejection: ScanRejection?
        package let at: Instant
        /// As `Actor.label` writes it.
        package let by: String

        package init(party: ContractParty, rejection: ScanRejection?, at: Instant, by: String) {
            self.party = party
            self.rejection = rejection
            self.at = at
            self.by = by
        }
    }

    package let id: ScanId
    package let contract: ContractId
    /// Whose signatures stand on it.
    package let parties: [ContractParty]
    /// The day that stands on it.
    package let signedOn: CalendarDay
    package let uploadedAt: Instant
    /// For which party it was uploaded; nil for a coordinator, who is none.
    package let uploadedAs: ContractParty?
    /// The actor that uploaded it, as `Actor.label` writes it.
    package let by: String
    package let type: ScanType
    package let byteCount: Int
    /// SHA-256 of its bytes.
    package let hash: Digest256
    /// SHA-256 of the document that was printed and signed.
    package let textHash: Digest256
    package private(set) var state: State
    package private(set) var answers: [Answer]

    package init(
        id: ScanId, contract: ContractId, parties: [ContractParty], signedOn: CalendarDay, uploadedAt: Instant,
        uploadedAs: ContractParty?, by: String, type: ScanType, byteCount: Int, hash: Digest256, textHash: Digest256,
        state: State = .waiting, answers: [Answer] = []
    ) {
        self.id = id
        self.contract = contract
        self.parties = parties
        self.signedOn = signedOn
        self.uploadedAt = uploadedAt
        self.uploadedAs = uploadedAs
        self.by = by
        self.type = type
        self.byteCount = byteCount
        self.hash = hash
        self.textHash = textHash
        self.state = state
        self.answers = answers
    }
}

extension ContractScan {
    /// Who has yet to look at it.
    ///
    /// - Parameter all: the parties of the contract.
    package func awaited(of all: [ContractParty]) -> [ContractParty] {
        guard state == .waiting else { return [] }
        return confirmers(of: all).filter { party in !answers.contains { $0.party == party } }
    }

    /// Everybody but who uploaded it, and but the one whose only signature it holds, unless nobody else is left.
    private func confirmers(of all: [ContractParty]) -> [ContractParty] {
        let others = all.filter { $0 != uploadedAs }
        let unconcerned = others.filter { parties != [$0] }
        return unconcerned.isEmpty ? others : unconcerned
    }

    /// Adds what a party says; the last yes confirms it, the first no rejects it.
    ///
    /// Refuses `scan-answered` when it is not that party's turn.
    package mutating func answer(_ answer: Answer, of all: [ContractParty]) throws(Refusal) {
        guard awaited(of: all).contains(answer.party) else { throw Refusal(.scanAnswered) }
        answers.append(answer)
        if answer.rejection != nil {
            state = .rejected
        } else if awaited(of: all).isEmpty {
            state = .confirmed
        }
    }

    /// Lets go of a scan that nobody needs any more, because those on it signed in another way.
    package mutating func drop() {
        state = .rejected
    }
}
