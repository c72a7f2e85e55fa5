import Domain
import Ledger
import Secrets

/// A secret that names the network whose file knows it: `<network id>_<43 characters>` in a cookie, with `pw_` before
/// it as an API token.
struct NetworkToken: Sendable, Redacted {
    private static let bearerPrefix = "pw_"
    let network: NetworkId
    let token: Token

    init(network: NetworkId, using randomness: Randomness) {
        self.network = network
        token = Token(using: randomness)
    }

    /// Nil for anything that is not of this form.
    init?(_ text: String) {
        guard let network = NetworkId(text.prefix(36)), text.dropFirst(36).first == "_" else { return nil }
        do {
            token = try Token(String(text.dropFirst(37)))
        } catch {
            return nil
        }
        self.network = network
    }

    init?(bearer: String) {
        guard bearer.hasPrefix(Self.bearerPrefix) else { return nil }
        self.init(String(bearer.dropFirst(Self.bearerPrefix.count)))
    }

    var text: String { "\(network)_\(token.text)" }
    var bearer: String { Self.bearerPrefix + text }
    var digest: [UInt8] { token.digest.bytes }
}
