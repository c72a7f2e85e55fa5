/// What a link is for that lets somebody in.
package enum LinkPurpose: String, CaseIterable, Sendable {
    /// Lets a user choose a password and a second factor, once.
    case invitation
    /// Lets a candidate in, as often as wanted until it expires.
    case candidate
    /// Lets a user of a demonstration in without a second factor, as often as wanted.
    case demo
}
