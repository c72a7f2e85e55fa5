/// A request with what its answer is shaped by.
struct ShellEnvelope: Codable, Hashable, Sendable {
    let request: ShellRequest
    /// `nl` or `en`.
    let language: String
    /// Whether the result is wanted as JSON.
    let asJson: Bool
}
