/// The kinds of thing that the event log is about.
package enum SubjectKind: String, CaseIterable, Sendable {
    case network, user, token, member, candidate, slot, claim, contract, placement, month, transfer, correction
}
