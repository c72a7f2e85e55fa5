/// Where a proposal stands (design.md, 5).
package enum ClaimState: String, CaseIterable, Sendable {
    case proposed
    case inTalks = "in-talks"
    case accepted
    case ended
    case declined
    case withdrawn
    case expired
    /// Another proposal was accepted; this one waits in case that ends early.
    case onHold = "on-hold"

    package enum Event: Sendable {
        case talk
        case accept
        case decline
        case withdraw
        case expire
        case otherAccepted
        case end
    }

    package func after(_ event: Event) throws(Refusal) -> ClaimState {
        switch (self, event) {
        case (.proposed, .talk), (.onHold, .talk): .inTalks
        case (.inTalks, .accept): .accepted
        case (.proposed, .decline), (.inTalks, .decline), (.onHold, .decline): .declined
        case (.proposed, .withdraw), (.inTalks, .withdraw), (.onHold, .withdraw): .withdrawn
        case (.proposed, .expire), (.onHold, .expire): .expired
        case (.proposed, .otherAccepted), (.inTalks, .otherAccepted): .onHold
        case (.accepted, .end): .ended
        case (.onHold, .accept): throw Refusal(.claimLost)
        default: throw Refusal(.claimStateWrong, ["state": rawValue])
        }
    }

    /// Whether somebody may still say yes or no.
    package var isLive: Bool { self == .proposed || self == .inTalks }

    /// Whether it is not over: live, waiting on hold, or accepted.
    package var isUnfinished: Bool { isLive || self == .onHold || self == .accepted }

    /// Whether the candidate and the other employer's contact person deal with each other.
    package var isBetweenPeople: Bool { self == .inTalks || self == .accepted }
}
