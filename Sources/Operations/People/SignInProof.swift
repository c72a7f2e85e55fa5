/// What a user showed to be true outside the transaction that lets it in.
struct SignInProof: Sendable {
    /// The hash that the password fits; it must still be the one that stands there.
    let passwordHash: String
    /// The same password at today's cost, when the hash is an older one.
    let renewedHash: String?
    /// The step of the second factor's code; it must not have been taken.
    let step: Int64
}
