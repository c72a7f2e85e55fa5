package import Domain
package import Ledger
import Storage

/// A placement as one of those whose business it is sees it: hours, never reasons.
package struct PlacementView: Hashable, Sendable {
    package enum Viewer: String, Hashable, Sendable {
        case bringing
        case taking
        /// A coordinator, or somebody who acts for both members.
        case both
        case candidate
    }

    package let viewer: Viewer
    package let id: PlacementId
    /// `W-0042`.
    package let code: String
    package let state: Placement.State
    package let kind: PlacementKind
    package let candidate: CandidateId
    package let candidateCode: String
    /// Nil when nobody brings.
    package let bringing: NamedMember?
    package let taking: NamedMember
    /// Nil for history from before.
    package let contract: ContractId?
    package let contractNumber: String?
    package let start: CalendarDay
    /// The last day as agreed, extensions included.
    package let plannedEnd: CalendarDay
    package let schedule: [HoursVersion]
    package let ending: PlacementFacts.Ending?
    /// Whether its last day passed while nobody said how it ended.
    package let awaitsOutcome: Bool
    package let revision: Int
}

extension ReadScope {
    /// Shows a placement of which the desk's actor may know.
    func view(of placement: Placement, at desk: Desk) throws -> PlacementView {
        guard let candidate = try candidate(placement.candidate), let taking = try member(placement.taking) else {
            throw Refusal(.notFound)
        }
        let contract: Contract? =
            if case .contract(let id) = placement.origin { try contract(id) } else { nil }
        let viewer = PlacementView.Viewer(
            own: desk.actor.actsFor(placement.bringing ?? candidate.member), host: desk.actor.actsFor(placement.taking)
        )
        return PlacementView(
            viewer: viewer, id: placement.id, code: placement.code, state: placement.state(on: desk.today),
            kind: placement.kind, candidate: candidate.id, candidateCode: candidate.code,
            bringing: try placement.bringing.flatMap { try member($0) }.map(NamedMember.init),
            taking: NamedMember(taking),
            contract: contract?.id, contractNumber: contract?.number, start: placement.start,
            plannedEnd: placement.plannedEnd, schedule: placement.schedule, ending: placement.ending,
            awaitsOutcome: placement.awaitsOutcome(on: desk.today), revision: placement.revision
        )
    }
}

extension PlacementView.Viewer {
    fileprivate init(own: Bool, host: Bool) {
        switch (own, host) {
        case (true, true): self = .both
        case (true, false): self = .bringing
        case (false, true): self = .taking
        case (false, false): self = .candidate
        }
    }
}
