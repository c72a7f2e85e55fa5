/// A password as it is stored: argon2id in the PHC string form, `$argon2id$v=19$m=47104,t=1,p=1$salt$tag`.
package struct PasswordHash: Sendable, Hashable, Redacted {
    /// The string to store.
    package let text: String
    private let cost: PasswordCost

    /// Takes a stored string.
    package init(_ text: String) throws(SecretFault) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard text.utf8.count <= 256, parts.count == 6, parts[0].isEmpty else { throw .malformed }
        guard parts[1] == "argon2id", parts[2] == "v=19", let cost = PasswordCost(String(parts[3])) else {
            throw .malformed
        }
        guard !parts[4].isEmpty, !parts[5].isEmpty else { throw .malformed }
        self.text = text
        self.cost = cost
    }

    /// Whether it was made at another cost than today's, and should be made again at the next sign-in that succeeds.
    package var needsRehash: Bool { cost != .current }
}
