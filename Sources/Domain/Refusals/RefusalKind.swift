/// What sort of "no" a refusal is; the web layer maps each kind to one HTTP status, and nothing else does.
package enum RefusalKind: Sendable {
    /// The request cannot be read: wrong JSON, unknown field, wrong type.
    case malformed
    /// The request can be read but a value breaks a rule.
    case invalid
    /// Nobody is signed in, or the proof is wrong.
    case unauthenticated
    /// Signed in, but this is not theirs to do.
    case forbidden
    /// It does not exist, or not in this network, or not for this person.
    case notFound
    /// It exists but its state does not allow this now.
    case conflict
    /// Somebody changed it in the meantime.
    case stale
    /// A change without the revision it was based on.
    case preconditionMissing
    /// More bytes than allowed.
    case tooLarge
    /// Too many tries in a short time.
    case tooMany
    /// Not now: the server or the network is closing, full or set aside.
    case unavailable
}
