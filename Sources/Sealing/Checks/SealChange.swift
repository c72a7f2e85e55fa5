/// How a file differs from what was sealed.
package enum SealChange: String, Sendable, Hashable, CaseIterable {
    /// The sealed part is as it was, and something follows it.
    case addedTo = "added-to"
    /// The end is missing.
    case cut
    /// Something within is different.
    case altered
}
