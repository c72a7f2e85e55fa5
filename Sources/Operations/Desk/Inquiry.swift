package import Storage

/// A question: reads one network, changes nothing.
package protocol Inquiry: Sendable {
    associatedtype Answer: Sendable

    /// Answers inside one snapshot of the network. Throws `Refusal` for an expected no.
    func answer(at desk: Desk, in scope: ReadScope) throws -> Answer
}
