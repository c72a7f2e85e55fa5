/// Who reads a mail about a proposal.
package enum ClaimReader: String, CaseIterable, Sendable {
    /// The candidate's own employer.
    case employer
    /// The member that offers the slot.
    case host
    case candidate
}
