package import Ledger

/// "This candidate for this slot", from either side.
package struct Claim: Hashable, Sendable {
    /// Which member proposed it.
    package enum Side: String, CaseIterable, Sendable {
        case bringing
        case taking

        package var other: Side { self == .bringing ? .taking : .bringing }
    }

    package let id: ClaimId
    /// `V-0003`.
    package let code: String
    package let candidate: CandidateId
    package let slot: SlotId
    /// The member that brings the candidate. The other side learns it when the talks begin, not before.
    package let bringing: MemberId
    package let taking: MemberId
    package let proposedBy: Side
    package var state: ClaimState
    package let createdAt: Instant
    /// The last day to answer: ten working days after it was proposed.
    package let answerBy: CalendarDay
    /// The one person of the taking member who learns the candidate's name.
    package var contact: UserId?
    package var agreements: Agreements
    /// Why it was declined, as everybody may know.
    package var declineReason: DeclineReason?
    /// The candidate's own reason for a no, for the coordinator only.
    package var candidateReason: DeclineReason?
    /// The day on which the talk began; from then on both members know each other.
    package var talkBeganOn: CalendarDay?
    /// The day on which it was declined, withdrawn or ended, or its last one when it expired.
    package var closedOn: CalendarDay?
    package var revision: Int

    /// Who has said yes to the placement itself.
    package struct Agreements: Hashable, Sendable {
        package var bringing: Bool
        package var taking: Bool
        package var candidate: Bool

        /// Whether that party has said yes.
        package subscript(party: ClaimParty) -> Bool {
            get {
                switch party {
                case .bringing: bringing
                case .taking: taking
                case .candidate: candidate
                }
            }
            set {
                switch party {
                case .bringing: bringing = newValue
                case .taking: taking = newValue
                case .candidate: candidate = newValue
                }
            }
        }

        package init(bringing: Bool = false, taking: Bool = false, candidate: Bool = false) {
            self.bringing = bringing
            self.taking = taking
            self.candidate = candidate
        }

        package var isComplete: Bool { bringing && taking && candidate }
    }

    package init(
        id: ClaimId, code: String, candidate: CandidateId, slot: SlotId, bringing: MemberId, taking: MemberId,
        proposedBy: Side, state: ClaimState, createdAt: Instant, answerBy: CalendarDay, contact: UserId?,
        agreements: Agreements, declineReason: DeclineReason?,
        candidateReason: DeclineReason? = nil, talkBeganOn: CalendarDay? = nil, closedOn: CalendarDay? = nil,
        revision: Int
    ) {
        self.id = id
        self.code = code
        self.candidate = candidate
        self.slot = slot
        self.bringing = bringing
        self.taking = taking
        self.proposedBy = proposedBy
        self.state = state
        self.createdAt = createdAt
        self.answerBy = answerBy
        self.contact = contact
        self.agreements = agreements
        self.declineReason = declineReason
        self.candidateReason = candidateReason
        self.talkBeganOn = talkBeganOn
        self.closedOn = closedOn
        self.revision = revision
    }

    /// The member on that side.
    package func member(_ side: Side) -> MemberId {
        side == .bringing ? bringing : taking
    }
}
