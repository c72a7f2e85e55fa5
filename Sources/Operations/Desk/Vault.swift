package import Domain
import Ledger
package import Secrets

/// Seals what names a person: with a key of that candidate, wrapped by the network's key, which the key file outside
/// the data folder wraps in turn. Without the candidate's key its data is noise, in every backup too.
package struct Vault: Sendable {
    private let network: NetworkId
    private let networkKey: NetworkKey
    private let randomness: Randomness

    package init(network: NetworkId, networkKey: NetworkKey, randomness: Randomness) {
        self.network = network
        self.networkKey = networkKey
        self.randomness = randomness
    }

    /// A new candidate's key, wrapped for storage.
    package func newKey(of candidate: CandidateId) throws -> [UInt8] {
        try networkKey.wrap(CandidateKey(using: randomness), ofCandidate: candidate.bytes, using: randomness).bytes
    }

    package func key(of candidate: CandidateId, wrapped: [UInt8]) throws -> CandidateKey {
        try networkKey.unwrap(WrappedKey(wrapped), ofCandidate: candidate.bytes)
    }

    /// Seals for one candidate.
    ///
    /// - Parameter place: where the bytes will stand, such as `identity`; they open nowhere else.
    package func seal(_ plain: [UInt8], with key: CandidateKey, of candidate: CandidateId, as place: String) throws
        -> [UInt8]
    {
        try key.seal(plain, beside: label(place, candidate.bytes), using: randomness)
    }

    package func open(_ sealed: [UInt8], with key: CandidateKey, of candidate: CandidateId, as place: String) throws
        -> [UInt8]
    {
        try key.open(sealed, beside: label(place, candidate.bytes))
    }

    /// Seals what belongs to the network itself, such as a second factor's secret or a queued mail.
    ///
    /// - Parameter about: the identifier's bytes of the row that will hold it.
    package func seal(_ plain: [UInt8], as place: String, about: [UInt8]) throws -> [UInt8] {
        try networkKey.seal(plain, beside: label(place, about), using: randomness)
    }

    package func open(_ sealed: [UInt8], as place: String, about: [UInt8]) throws -> [UInt8] {
        try networkKey.open(sealed, beside: label(place, about))
    }

    private func label(_ place: String, _ about: [UInt8]) -> [UInt8] {
        network.bytes + Array(place.utf8) + [0] + about
    }
}
