package import Ledger
package import Secrets

/// Makes identifiers from a source of randomness.
package struct Identifiers: Sendable {
    private let randomness: Randomness

    package init(_ randomness: Randomness) {
        self.randomness = randomness
    }

    /// UUID v7.
    package func ordered<Subject>(at now: Instant) -> Identifier<Subject> {
        identifier(UniqueBytes.version7(milliseconds: now.milliseconds, using: randomness))
    }

    /// UUID v4.
    package func random<Subject>() -> Identifier<Subject> {
        identifier(UniqueBytes.version4(using: randomness))
    }

    private func identifier<Subject>(_ bytes: [UInt8]) -> Identifier<Subject> {
        guard let id = Identifier<Subject>(bytes: bytes) else { preconditionFailure("16 bytes make an identifier") }
        return id
    }
}
