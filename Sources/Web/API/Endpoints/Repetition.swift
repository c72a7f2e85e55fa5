/// What sending a request again does.
enum Repetition: Sendable {
    /// With the same `Idempotency-Key` it takes effect once, and the same thing is shown.
    case once
    /// It leaves everything as it is, with or without a key.
    case harmless
    /// It happens again: what it gives is shown once, or mails something. A key is refused.
    case again
}
