/// What of a candidate is stored sealed, each layer by itself (domain.md, 2).
package enum CandidateLayer: String, CaseIterable, Sendable {
    case conditions
    case timeline
    case identity
}
