/// The three who sign (domain.md, 6).
package enum ContractParty: String, CaseIterable, Sendable {
    /// The bringing employer: uitlener, or own employer at a trial.
    case bringing
    /// The taking employer: inlener, or host.
    case taking
    case employee
}
