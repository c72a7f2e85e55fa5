package import Storage

/// One thing a person can do: changes one network, wholly or not at all.
package protocol Command: Sendable {
    associatedtype Outcome: Sendable

    /// False for a look at protected data, which writes nothing but its own entry in the access log and is therefore
    /// open to a token that may only read.
    static var changes: Bool { get }

    /// Does it inside one transaction. Throws `Refusal` or `Refusals` for an expected no, and then nothing happened.
    func execute(at desk: Desk, in scope: WriteScope) throws -> Outcome
}

extension Command {
    package static var changes: Bool { true }
}
