package import Domain

/// The words of the address without a network.
package enum RootPhrases {
    package static let title = Labels("Welkom bij poortwacht", "Welcome to poortwacht")
    package static let lead = Labels(
        "Elk netwerk heeft hier een eigen adres. Gebruik het adres dat u van uw regiocoördinator kreeg.",
        "Each network has an address of its own here. Use the one that your coordinator gave you."
    )
}
