import Domain
import Ledger
import Secrets
import Storage
import Wording

/// The dates of every candidate's clock that are near. Their marks are made with the candidate's own key: a mark says
/// nothing about a clock to who reads the file, and nothing to anybody once the candidate was erased.
struct PoortwachterDatesComing: Inquiry {
    /// How many candidates are read in one transaction.
    static let batch = 500

    /// The first day to tell of: what fell due while the server stood still is told late rather than never.
    let from: CalendarDay
    /// The code of the last candidate that was seen.
    let after: String

    struct Answer: Sendable {
        let notices: [Notice]
        /// Where to go on; nil after the last.
        let last: String?
    }

    func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        let until = desk.today.adding(days: desk.equipment.rulebook.value(.timelineNoticeDays, on: desk.today))
        let candidates = try scope.candidates(of: nil, after: after, limit: Self.batch)
        let notices = try candidates.filter { !$0.state.isOver }.flatMap { candidate -> [Notice] in
            guard let facts = try scope.timeline(of: candidate.id, at: desk),
                let wrapped = try scope.wrappedKey(of: candidate.id)
            else { return [] }
            let key = try desk.vault.key(of: candidate.id, wrapped: wrapped)
            let timeline = try facts.timeline(rulebook: desk.equipment.rulebook)
            return timeline.dates(dueIn: from...until).map { notice($0, of: candidate, key, at: desk) }
        }
        return Answer(notices: notices, last: candidates.count == Self.batch ? candidates.last?.code : nil)
    }

    private func notice(
        _ date: TimelineDate, of candidate: Candidate, _ key: CandidateKey, at desk: Desk
    ) -> Notice {
        Notice(
            .poortwachterDates, about: desk.vault.mark("\(date.kind.rawValue) \(date.dueDay)", with: key),
            to: candidate.member, Reminder(code: candidate.code, what: date.kind.labels, day: date.dueDay),
            page: .candidate(candidate.id)
        )
    }
}
