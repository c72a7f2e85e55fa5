package import Ledger

/// Where a candidate stands (design.md, 5).
package enum CandidateState: String, CaseIterable, Sendable {
    case draft
    /// Every gate but the candidate's own akkoord is passed; the personal link has been made.
    case awaitingAkkoord = "awaiting-akkoord"
    case open
    case inTalks = "in-talks"
    case placed
    case completed
    case withdrawn

    package enum Event: Sendable {
        case askAkkoord
        case publish
        /// The candidate takes the akkoord back: the card disappears until it is given again.
        case akkoordWithdrawn
        case talkBegan
        case lastTalkEnded
        case place
        case placementEnded(PlacementOutcome)
        case withdraw
    }

    /// The state after that event; refused when the event does not fit here.
    package func after(_ event: Event) throws(Refusal) -> CandidateState {
        switch (self, event) {
        case (.draft, .askAkkoord), (.awaitingAkkoord, .askAkkoord): .awaitingAkkoord
        case (.draft, .publish), (.awaitingAkkoord, .publish): .open
        case (.draft, .akkoordWithdrawn): .draft
        case (.awaitingAkkoord, .akkoordWithdrawn), (.open, .akkoordWithdrawn), (.inTalks, .akkoordWithdrawn):
            .awaitingAkkoord
        case (.placed, .akkoordWithdrawn): .placed
        case (.open, .talkBegan), (.inTalks, .talkBegan): .inTalks
        case (.inTalks, .lastTalkEnded), (.open, .lastTalkEnded): .open
        case (.open, .place), (.inTalks, .place): .placed
        case (.placed, .placementEnded(let outcome)): outcome.completesTrajectory ? .completed : .open
        case (.draft, .withdraw), (.awaitingAkkoord, .withdraw), (.open, .withdraw), (.inTalks, .withdraw): .withdrawn
        default: throw Refusal(.candidateStateWrong, ["state": rawValue])
        }
    }

    /// Whether the card's own employer may still change it.
    package var isEditable: Bool { self == .draft || self == .awaitingAkkoord || self == .open }

    /// Whether the own employer still prepares the card.
    package var isPreparing: Bool { self == .draft || self == .awaitingAkkoord }

    /// Whether the trajectory is over here.
    package var isOver: Bool { self == .completed || self == .withdrawn }

    /// Whether other members see the card.
    package var isPublished: Bool { self == .open || self == .inTalks }
}

extension PlacementOutcome {
    /// Whether this outcome ends the candidate's trajectory; after every other one the candidate is open again.
    package var completesTrajectory: Bool {
        switch self {
        case .hired, .backAtOwnEmployer: true
        case .endOfTerm, .volunteer, .stoppedEarly, .notContinued, .other: false
        }
    }
}
