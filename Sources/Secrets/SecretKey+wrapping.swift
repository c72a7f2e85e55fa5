extension SecretKey where Purpose == MasterPurpose {
    /// Wraps the key of the network with this id.
    package func wrap(
        _ key: NetworkKey, ofNetwork id: [UInt8], using randomness: Randomness
    ) throws(SecretFault) -> WrappedKey<NetworkPurpose> {
        try WrappedKey(seal(key.bytes, beside: KeyLabel.network.bytes + id, using: randomness))
    }

    /// Unwraps the key of the network with this id.
    package func unwrap(_ wrapped: WrappedKey<NetworkPurpose>, ofNetwork id: [UInt8]) throws(SecretFault) -> NetworkKey
    {
        try NetworkKey(open(wrapped.bytes, beside: KeyLabel.network.bytes + id))
    }
}

extension SecretKey where Purpose == NetworkPurpose {
    /// Wraps the key of the candidate with this id.
    package func wrap(
        _ key: CandidateKey, ofCandidate id: [UInt8], using randomness: Randomness
    ) throws(SecretFault) -> WrappedKey<CandidatePurpose> {
        try WrappedKey(seal(key.bytes, beside: KeyLabel.candidate.bytes + id, using: randomness))
    }

    /// Unwraps the key of the candidate with this id.
    package func unwrap(
        _ wrapped: WrappedKey<CandidatePurpose>, ofCandidate id: [UInt8]
    ) throws(SecretFault) -> CandidateKey {
        try CandidateKey(open(wrapped.bytes, beside: KeyLabel.candidate.bytes + id))
    }
}
