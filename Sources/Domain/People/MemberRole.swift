/// What a user is to a member (domain.md, 1).
package enum MemberRole: String, CaseIterable, Sendable {
    case contact
    /// May sign contracts for the member.
    case signatory
    case deputy
    /// A case manager, arbodienst or re-integration agency that acts for the member.
    case mandatary
}
