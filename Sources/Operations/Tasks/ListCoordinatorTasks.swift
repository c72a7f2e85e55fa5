package import Domain
package import Ledger
package import Storage

/// What waits for a coordinator, the most urgent first. The first page shows it and the weekly mail counts it.
package struct ListCoordinatorTasks: Inquiry {
    package struct Answer: Sendable {
        /// Corrections that wait for this coordinator's own approval.
        package let approvals: [CorrectionView]
        /// The month that can be closed now, with how many reports it lacks; nil when there is none.
        package let closable: Closable?
        /// The hours that members owe, the oldest month first.
        package let hours: [MonthOwed]
        package let outcomes: [PlacementView]
        /// How many mails were given up: one task.
        package let parkedMails: Int
        /// The mails that met trouble and have waited for half an hour or longer: one task; nil when there are none.
        package let heldMails: WaitingMails?
        /// Candidates of whom everything is there.
        package let publishable: [CandidateFile]
        /// Proposals without an answer, the most pressing first.
        package let unanswered: [ClaimView]
        /// Drafts whose term is longer than their kind's.
        package let terms: [ContractView]

        package var count: Int {
            approvals.count + (closable == nil ? 0 : 1) + hours.count + outcomes.count + min(parkedMails, 1)
                + (heldMails == nil ? 0 : 1) + publishable.count + unanswered.count + terms.count
        }
    }

    package struct Closable: Sendable {
        package let month: CalendarMonth
        package let missingReports: Int
    }

    /// What is owed of one month.
    package struct MonthOwed: Sendable {
        package let month: CalendarMonth
        /// Whether it is closed, or the next to be: then it has a page.
        package let hasPage: Bool
        package let rows: [HoursOwed.Row]
    }

    /// An outage that is over within half an hour is nobody's concern.
    private static let secondsOfPatience: Int64 = 1800

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        let preview = try PreviewMonth().answer(at: desk, in: scope)
        let owed = Dictionary(grouping: try HoursWaiting().answer(at: desk, in: scope), by: \.month)
        return Answer(
            approvals: try ListCorrections(awaitingMe: true).answer(at: desk, in: scope),
            closable: preview.closableFrom <= desk.today
                ? Closable(month: preview.month, missingReports: preview.missingReports) : nil,
            hours: owed.sorted { $0.key < $1.key }.map { month, rows in
                MonthOwed(month: month, hasPage: month <= preview.month, rows: rows)
            },
            outcomes: try OutcomesAwaited().answer(at: desk, in: scope),
            parkedMails: try ListMails(MailFilter(state: .parked)).answer(at: desk, in: scope).count,
            heldMails: try scope.heldMails(madeBy: desk.now.adding(seconds: -Self.secondsOfPatience)),
            publishable: try ListCandidates().answer(at: desk, in: scope).filter {
                $0.candidate.state.isPreparing && $0.missingGates.isEmpty
            },
            unanswered: try ListClaims(state: .proposed).answer(at: desk, in: scope).sorted {
                ($0.answerBy, $0.code) < ($1.answerBy, $1.code)
            },
            terms: try ListContracts(state: .draft).answer(at: desk, in: scope).filter { draft in
                draft.faults.contains { $0.code == .contractTermNeedsCoordinator }
            }
        )
    }
}
