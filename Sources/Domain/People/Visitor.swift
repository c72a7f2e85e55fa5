/// Whose session or link it is: one user's or one candidate's.
package enum Visitor: Hashable, Sendable {
    case user(UserId)
    case candidate(CandidateId)
}
