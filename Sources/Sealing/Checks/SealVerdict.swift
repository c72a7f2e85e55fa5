/// What is to be said of a file that is held against a network's certificates.
package enum SealVerdict: Sendable, Hashable {
    /// Sealed with one of the certificates, and not a byte was changed since.
    case genuine(SealProof)
    /// It was sealed, or says so, and something is different now.
    case changed(SealChange)
    /// Nothing in it comes from here.
    case notOurs(SealAbsence)
    /// It is no whole PDF.
    case malformed(SealDamage)
}
