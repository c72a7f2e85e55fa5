package import Domain
package import Ledger
import Storage
import Wording

/// One look beyond the card by somebody who is not the own employer.
package struct AccessNote: Hashable, Sendable {
    package enum Reader: Hashable, Sendable {
        case coordinator
        /// Somebody with a shell on the server.
        case `operator`
        /// Somebody of the member with that name.
        case member(String)
    }

    package let at: Instant
    /// `conditions-seen`, `timeline-seen` or `identity-seen`.
    package let verb: EventVerb
    package let reader: Reader

    /// `2 november 2026 om 10:00: voorwaarden bekeken door Gemeente Schagen`.
    package func text(in language: Language) -> String {
        let seen = "\(InstantText.long(at, in: language)): \(verb.label(in: language))"
        switch (reader, language) {
        case (.coordinator, .dutch): return "\(seen) door de regiocoördinator"
        case (.coordinator, .english): return "\(seen) by the coordinator"
        case (.operator, .dutch): return "\(seen) door de beheerder van de server"
        case (.operator, .english): return "\(seen) by the operator of the server"
        case (.member(let name), .dutch): return "\(seen) door \(name)"
        case (.member(let name), .english): return "\(seen) by \(name)"
        }
    }
}

extension ReadScope {
    /// The access log of one candidate, the newest first, out of its latest thousand events.
    func accessNotes(about candidate: CandidateId) throws -> [AccessNote] {
        let looks: Set<EventVerb> = [.conditionsSeen, .timelineSeen, .identitySeen]
        return try events(about: candidate.description, before: nil, limit: 1000).filter { looks.contains($0.verb) }.map
        { event in
            AccessNote(at: event.at, verb: event.verb, reader: try reader(of: event))
        }
    }

    private func reader(of event: Event) throws -> AccessNote.Reader {
        if event.actor == Actor.operator.label { return .operator }
        guard !event.detail.isEmpty else { return .coordinator }
        return .member(try member(code: event.detail)?.name ?? event.detail)
    }
}
