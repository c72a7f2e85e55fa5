import Domain
import Ledger
import Secrets

/// How a user's second factor stands in the file: sealed with the network's key.
enum SecondFactor {
    static func sealed(_ secret: AuthenticatorSecret, of user: UserId, with vault: Vault) throws -> [UInt8] {
        try vault.seal(secret.bytes, as: "second-factor", about: user.bytes)
    }

    static func opened(_ sealed: [UInt8], of user: UserId, with vault: Vault) throws -> AuthenticatorSecret {
        try AuthenticatorSecret(vault.open(sealed, as: "second-factor", about: user.bytes))
    }

    /// A code as apps show it, `123 456`, without its space.
    static func digits(_ code: String) -> String {
        String(code.prefix(20).filter { $0 != " " })
    }
}
