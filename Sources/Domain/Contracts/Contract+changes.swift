package import Ledger

extension Contract {
    /// This contract with other terms; only a draft's may change.
    package func changed(to terms: ContractTerms) throws(Refusal) -> Contract {
        guard state == .draft else { throw Refusal(.contractStateWrong, ["state": state.rawValue]) }
        return copy(state: state, terms: terms)
    }

    /// This contract after that event.
    package func after(_ event: ContractState.Event) throws(Refusal) -> Contract {
        copy(state: try state.after(event))
    }

    /// This contract with its number and moment, while its document is being made. A number given before is kept.
    package func reserved(number: String, at now: Instant) throws(Refusal) -> Contract {
        copy(state: try state.after(.reserve), number: self.number ?? number, issuedAt: issuedAt ?? now)
    }

    /// This contract with the hash of its document.
    package func issued(documentHash: Digest256) throws(Refusal) -> Contract {
        copy(state: try state.after(.issue), documentHash: documentHash)
    }

    /// This contract with one signature more; in force when it was the last.
    ///
    /// Refuses `contract-party-unknown`, `contract-already-signed`, `contract-state-wrong`, and `contract-text-changed`
    /// when the document that was read is another one.
    package func signed(_ signature: Signature, havingRead text: Digest256) throws(Refusal) -> Contract {
        guard terms.parties.contains(signature.party) else {
            throw Refusal(.contractPartyUnknown, at: "/party", ["party": signature.party.rawValue])
        }
        guard awaited.contains(signature.party) else {
            throw Refusal(.contractAlreadySigned, ["party": signature.party.rawValue])
        }
        guard state == .issued else { throw Refusal(.contractStateWrong, ["state": state.rawValue]) }
        guard documentHash == text else { throw Refusal(.contractTextChanged, at: "/text_hash") }
        let all = signatures + [signature]
        let state = all.count == terms.parties.count ? try state.after(.signedByAll) : state
        return copy(state: state, signatures: all)
    }

    private func copy(
        state: ContractState, terms: ContractTerms? = nil, number: String? = nil, issuedAt: Instant? = nil,
        documentHash: Digest256? = nil, signatures: [Signature]? = nil
    ) -> Contract {
        Contract(
            id: id, number: number ?? self.number, claim: claim, candidate: candidate, bringing: bringing, taking: taking,
            state: state, terms: terms ?? self.terms, createdAt: createdAt, issuedAt: issuedAt ?? self.issuedAt,
            documentHash: documentHash ?? self.documentHash, signatures: signatures ?? self.signatures, revision: revision
        )
    }
}
