package import Documents
package import Domain
package import Secrets
package import Typesetting

/// What every desk of one server works with.
package struct Equipment: Sendable {
    package let randomness: Randomness
    package let identifiers: Identifiers
    package let rulebook: Rulebook
    /// The text of contracts as it is shipped.
    package let clauses: ClauseLibrary
    package let typesetter: Typesetter
    package let hasher: PasswordHasher
    /// What seals are made with.
    package let sealing: SealingEquipment
    /// What comes by itself and does not succeed at the moment.
    package let troubles = Troubles()
    /// `https://host:8443`, without a slash at the end: where mailed links point.
    package let publicUrl: String

    /// The host of the public address, for the addresses of mails. A host of one label or an IP address, which a mail
    /// address cannot have, gets an ending.
    package var mailDomain: String { Self.mailDomain(at: publicUrl) }

    /// Whom mails are from where a network decided nothing else.
    package var mailSender: String { Self.mailSender(at: publicUrl) }

    /// The same for an address of which there is no equipment yet.
    package static func mailSender(at publicUrl: String) -> String { "noreply@\(mailDomain(at: publicUrl))" }

    private static func mailDomain(at publicUrl: String) -> String {
        let host = publicUrl.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != ":" && $0 != "/" }
        let isDomain = host.contains(".") && host.last?.isNumber == false
        return isDomain ? String(host) : "\(host).localdomain"
    }

    package init(
        randomness: Randomness, rulebook: Rulebook, clauses: ClauseLibrary, typesetter: Typesetter,
        hasher: PasswordHasher, publicUrl: String,
        sealing: SealingEquipment = SealingEquipment()
    ) {
        self.randomness = randomness
        identifiers = Identifiers(randomness)
        self.rulebook = rulebook
        self.clauses = clauses
        self.typesetter = typesetter
        self.hasher = hasher
        self.publicUrl = publicUrl
        self.sealing = sealing
    }
}
