package import Domain
package import Ledger
package import Storage

/// Records the akkoord that a candidate gave on paper at the driegesprek; the event log says by whom it was recorded.
/// The own employer and coordinators.
package struct RecordPaperAkkoord: Command {
    package let id: CandidateId
    package let day: CalendarDay

    package init(id: CandidateId, day: CalendarDay) {
        self.id = id
        self.day = day
    }

    /// Refuses a paper that is older than the candidate's own withdrawal.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        var candidate = try scope.reading.ownCandidate(id, at: desk)
        try candidate.mustNotBeOver()
        try desk.mustHaveCome(day, at: "/day")
        let events = try scope.reading.events(about: id.description, before: nil, limit: 1000)
        if let withdrawn = events.first(where: { $0.verb == .akkoordWithdrawn }), day < withdrawn.at.amsterdamDay {
            throw Refusal(.dayInPast, at: "/day")
        }
        candidate.gates.akkoord = PublicationGates.Akkoord(way: .paper, day: day)
        try scope.save(candidate)
        try scope.record(.akkoordRecorded, .candidate, id, at: desk, namens: candidate.member, detail: "\(day)")
        return id
    }
}
