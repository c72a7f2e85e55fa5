/// The fields in which the parties sign, together on one page.
package struct SignatureBlock: Sendable, Hashable {
    /// The most parties that fit on one page.
    package static let maximumSignatories = 6

    package let arrangement: SignatureArrangement
    package let signatories: [Signatory]

    /// - Precondition: 1...6 signatories.
    package init(_ arrangement: SignatureArrangement = .sideBySide, signatories: [Signatory]) {
        precondition(
            (1...Self.maximumSignatories).contains(signatories.count),
            "a signature block has 1 to 6 signatories"
        )
        self.arrangement = arrangement
        self.signatories = signatories
    }
}
