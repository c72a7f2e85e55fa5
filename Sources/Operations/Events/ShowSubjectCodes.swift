package import Domain
import Ledger
package import Storage

/// The codes by which people call what an event log is about, such as `K-0012` and `2026-0007`: the log itself holds
/// identifiers. Coordinators only.
package struct ShowSubjectCodes: Inquiry {
    package let events: [Event]

    /// - Parameter events: of a part of the log, at most 200.
    package init(of events: [Event]) {
        self.events = events
    }

    /// By identifier as the log writes it, also of a candidate who acted. What has no code, or is gone, is left out.
    package func answer(at desk: Desk, in scope: ReadScope) throws -> [String: String] {
        try desk.mustBeCoordinator()
        var codes: [String: String] = [:]
        for event in events {
            if codes[event.subject] == nil { codes[event.subject] = try code(of: event, in: scope) }
            guard let acting = Self.candidate(acting: event), codes[acting.description] == nil else { continue }
            codes[acting.description] = try scope.candidate(acting)?.code
        }
        return codes
    }

    /// - SeeAlso: `Actor.label`
    private static func candidate(acting event: Event) -> CandidateId? {
        guard event.actor.hasPrefix("candidate:") else { return nil }
        return CandidateId(event.actor.dropFirst("candidate:".count))
    }

    private func code(of event: Event, in scope: ReadScope) throws -> String? {
        let subject = event.subject
        return switch SubjectKind(rawValue: event.subjectKind) {
        case .candidate: try CandidateId(subject).flatMap { try scope.candidate($0)?.code }
        case .slot: try SlotId(subject).flatMap { try scope.slot($0)?.code }
        case .claim: try ClaimId(subject).flatMap { try scope.claim($0)?.code }
        case .contract: try ContractId(subject).flatMap { try scope.contract($0)?.number }
        case .placement: try PlacementId(subject).flatMap { try scope.placement($0)?.code }
        case .network, .user, .token, .member, .month, .transfer, .correction, nil: nil
        }
    }
}
