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

    /// What is stored of a one-time code.
    ///
    /// - Parameter context: what the code is for; it fits nothing else.
    package func digest(of code: DigitCode, for context: [UInt8]) -> [UInt8] {
        code.digest(for: network.bytes + context, key: networkKey.authenticationKey(for: .signingCode))
    }

    /// What a link holds that ends a user's weekly mail without signing in; it lets nobody in.
    package func unsubscribeToken(of user: UserId) -> String {
        "\(user).\(OriginCode.text(for: network.bytes + user.bytes, key: unsubscribing))"
    }

    /// The user whose token this is; nil for anything that this network did not make.
    package func user(ofUnsubscribeToken token: String) -> UserId? {
        let parts = token.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let user = UserId(String(parts[0])) else { return nil }
        let isOurs = OriginCode.matches(String(parts[1]), for: network.bytes + user.bytes, key: unsubscribing)
        return isOurs ? user : nil
    }

    /// A mark for something about a candidate, which tells nothing to whoever does not hold that candidate's key.
    package func mark(_ text: String, with key: CandidateKey) -> String {
        OriginCode.text(for: network.bytes + Array(text.utf8), key: key.authenticationKey(for: .marks))
    }

    private var unsubscribing: AuthenticationKey { networkKey.authenticationKey(for: .unsubscribing) }

    private func label(_ place: String, _ about: [UInt8]) -> [UInt8] {
        network.bytes + Array(place.utf8) + [0] + about
    }
}
