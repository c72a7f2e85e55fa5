import Domain
import Ledger
package import Storage

/// What waits for a member's user, the most urgent first: contracts, proposals, hours, how placements ended, then one's
/// own candidates. The first page shows it and the weekly mail counts it.
package struct ListMemberTasks: Inquiry {
    package struct Answer: Sendable {
        /// Issued contracts that the user may sign.
        package let toSign: [ContractView]
        /// Drafts whose terms are not complete yet.
        package let toComplete: [ContractView]
        /// Proposals about own candidates that nobody answered.
        package let toAnswer: [ClaimView]
        /// Talks to which an own member has not said yes or no.
        package let toDecide: [ClaimView]
        /// Accepted proposals without a contract.
        package let toDraft: [ClaimView]
        package let hours: [HoursOwed.Row]
        package let outcomes: [PlacementView]
        /// Own candidates that are not published yet.
        package let toPrepare: [CandidateFile]

        package var count: Int {
            toSign.count + toComplete.count + toAnswer.count + toDecide.count + toDraft.count + hours.count
                + outcomes.count + toPrepare.count
        }
    }

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        func contracts(_ state: ContractState) throws -> [ContractView] {
            try ListContracts(state: state).answer(at: desk, in: scope)
        }
        func claims(_ state: ClaimState) throws -> [ClaimView] {
            try ListClaims(state: state).answer(at: desk, in: scope)
        }
        return Answer(
            toSign: try contracts(.issued).filter { !$0.maySign.isEmpty },
            toComplete: try contracts(.draft).filter { $0.viewer != .taking || !$0.faults.isEmpty },
            toAnswer: try claims(.proposed).filter { $0.viewer != .taking },
            toDecide: try claims(.inTalks).filter(\.awaitsOwnYes),
            toDraft: try claims(.accepted).filter { $0.contract == nil },
            hours: try HoursWaiting().answer(at: desk, in: scope),
            outcomes: try OutcomesAwaited().answer(at: desk, in: scope),
            toPrepare: try ListCandidates().answer(at: desk, in: scope).filter(\.candidate.state.isPreparing)
        )
    }
}

extension ClaimView {
    fileprivate var awaitsOwnYes: Bool {
        switch viewer {
        case .bringing: !agreements.bringing
        case .taking: !agreements.taking
        case .both: !agreements.bringing || !agreements.taking
        }
    }
}
