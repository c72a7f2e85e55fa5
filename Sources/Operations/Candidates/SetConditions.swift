package import Domain
package import Ledger
package import Storage

/// Copies from a dated advice what the candidate can do and needs, by the closed list. The own employer and
/// coordinators.
package struct SetConditions: Command {
    package let id: CandidateId
    package let revision: Int
    package let conditions: Conditions
    /// The day of the advice of the bedrijfsarts or arbeidsdeskundige.
    package let adviceOn: CalendarDay

    package init(id: CandidateId, revision: Int, conditions: Conditions, adviceOn: CalendarDay) {
        self.id = id
        self.revision = revision
        self.conditions = conditions
        self.adviceOn = adviceOn
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        var candidate = try scope.reading.ownCandidate(id, at: desk)
        try candidate.mustNotBeOver()
        try desk.mustHaveCome(adviceOn, at: "/advice_on")
        guard !conditions.isEmpty else { throw Refusal(.gateCapabilitiesMissing, at: "/conditions") }
        candidate.gates.adviceOn = adviceOn
        candidate.revision = revision
        try scope.save(candidate)
        try scope.seal(conditions, of: id, at: desk)
        try scope.record(.candidateChanged, .candidate, id, at: desk, namens: candidate.member, detail: "conditions")
        return id
    }
}
