package import Domain
package import Secrets
package import Typesetting

/// What every desk of one server works with.
package struct Equipment: Sendable {
    package let randomness: Randomness
    package let identifiers: Identifiers
    package let rulebook: Rulebook
    package let typesetter: Typesetter
    package let hasher: PasswordHasher
    /// `https://host:8443`, without a slash at the end: where mailed links point.
    package let publicUrl: String

    package init(
        randomness: Randomness, rulebook: Rulebook, typesetter: Typesetter, hasher: PasswordHasher, publicUrl: String
    ) {
        self.randomness = randomness
        identifiers = Identifiers(randomness)
        self.rulebook = rulebook
        self.typesetter = typesetter
        self.hasher = hasher
        self.publicUrl = publicUrl
    }
}
