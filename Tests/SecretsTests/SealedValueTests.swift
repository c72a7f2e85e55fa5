import Crypto
import Foundation
import Secrets
import Testing

@Suite("Sealed values and keys") struct SealedValueTests {
    private let key = CandidateKey(using: counting())
    private let plain = Array("Zoë, 06-10000001".utf8)
    private let place = Array("identity/7".utf8)

    @Test("A sealed value opens with its key beside its place")
    func roundTrip() throws {
        for content in [plain, [], [UInt8](repeating: 7, count: 100_000)] {
            let sealed = try key.seal(content, beside: place, using: .system)
            #expect(sealed.count == content.count + 29)
            #expect(sealed.first == 1)
            #expect(try key.open(sealed, beside: place) == content)
        }
        #expect(try key.seal(plain, beside: place, using: .system) != key.seal(plain, beside: place, using: .system))
    }

    @Test("The form is version, nonce, ciphertext and tag of ChaCha20-Poly1305 over version and place")
    func form() throws {
        let sealed = try key.seal(plain, beside: place, using: counting(from: 100))
        #expect(Array(sealed[1..<13]) == Array(100..<112))
        let box = try ChaChaPoly.SealedBox(combined: sealed.dropFirst())
        let opened = try ChaChaPoly.open(
            box, using: SymmetricKey(data: Array(0..<32) as [UInt8]), authenticating: [1] + place)
        #expect(Array(opened) == plain)
    }

    @Test("One flipped bit anywhere, another place or another key does not open")
    func tampering() throws {
        let sealed = try key.seal(plain, beside: place, using: .system)
        for index in sealed.indices.dropFirst() {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: SecretFault.notAuthentic) { try key.open(changed, beside: place) }
        }
        #expect(throws: SecretFault.notAuthentic) { try key.open(sealed, beside: Array("identity/8".utf8)) }
        #expect(throws: SecretFault.notAuthentic) { try CandidateKey(using: .system).open(sealed, beside: place) }
        #expect(throws: SecretFault.unknownVersion) { try key.open([2] + sealed.dropFirst(), beside: place) }
        #expect(throws: SecretFault.malformed) { try key.open([], beside: place) }
        #expect(throws: SecretFault.malformed) { try key.open(Array(sealed.prefix(28)), beside: place) }
    }

    @Test("Keys are wrapped by the key above them, for one owner")
    func wrapping() throws {
        let master = MasterKey(using: .system)
        let network = NetworkKey(using: .system)
        let wrappedNetwork = try master.wrap(network, ofNetwork: [1, 2], using: .system)
        let unwrapped = try master.unwrap(WrappedKey(wrappedNetwork.bytes), ofNetwork: [1, 2])
        let wrappedKey = try network.wrap(key, ofCandidate: [3], using: .system)
        let candidate = try unwrapped.unwrap(wrappedKey, ofCandidate: [3])
        #expect(try candidate.open(key.seal(plain, beside: place, using: .system), beside: place) == plain)
        #expect(throws: SecretFault.notAuthentic) { try master.unwrap(wrappedNetwork, ofNetwork: [1, 3]) }
        #expect(throws: SecretFault.notAuthentic) { try network.unwrap(wrappedKey, ofCandidate: [4]) }
        #expect(throws: SecretFault.malformed) { try WrappedKey<NetworkPurpose>([1, 2, 3]) }
        #expect(throws: SecretFault.malformed) { try MasterKey([UInt8](repeating: 0, count: 31)) }
    }
}
