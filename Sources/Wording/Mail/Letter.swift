package import Domain
package import Ledger

/// Everything that poortwacht mails, with what each mail says: `MailText` writes it out.
///
/// `network`, `member` and `employer` are names of organisations. A candidate is never named: members read the code,
/// and candidates read their own mail without it. `link` is a whole address.
package enum Letter: Hashable, Sendable {
    /// `until` is the last day on which the link works.
    case coordinatorInvitation(network: String, until: CalendarDay, link: String)
    case memberInvitation(network: String, member: String, until: CalendarDay, link: String)
    /// To the candidate, at a private address; `employer` is the own one, by which the mail is recognised.
    case candidateAkkoord(network: String, employer: String, until: CalendarDay, link: String)

    case claimReceived(network: String, ClaimMention, to: ClaimReader, answerBy: CalendarDay, link: String)
    /// Both members and the candidate agreed to talk.
    case claimTalk(network: String, ClaimMention, to: ClaimReader, link: String)
    case claimAccepted(network: String, ClaimMention, to: ClaimReader, link: String)
    /// The reason is shown to members only, and a candidate's own reason to nobody here (domain.md, 5).
    case claimDeclined(network: String, ClaimMention, to: ClaimReader, reason: DeclineReason?, link: String)
    case claimOnHold(network: String, ClaimMention, to: ClaimReader, link: String)
    case claimExpired(network: String, ClaimMention, to: ClaimReader, link: String)

    /// `number` as in `2026-0007`.
    case contractToSign(network: String, number: String, to: ContractParty, link: String)
    case contractComplete(network: String, number: String, to: ContractParty, link: String)

    /// With the statement as PDF and CSV attached.
    case statement(network: String, StatementFigures, link: String)
    /// With the overview as PDF and CSV attached.
    case overview(network: String, OverviewFigures, link: String)
    /// `used` and `room` in hundredths of a placement.
    case roomUsedUp(network: String, member: String, to: RoomReader, used: Int64, room: Int64, link: String)

    package var kind: MailKind {
        switch self {
        case .coordinatorInvitation: .coordinatorInvitation
        case .memberInvitation: .memberInvitation
        case .candidateAkkoord: .candidateAkkoord
        case .claimReceived: .claimReceived
        case .claimTalk: .claimTalk
        case .claimAccepted: .claimAccepted
        case .claimDeclined: .claimDeclined
        case .claimOnHold: .claimOnHold
        case .claimExpired: .claimExpired
        case .contractToSign: .contractToSign
        case .contractComplete: .contractComplete
        case .statement: .statement
        case .overview: .overview
        case .roomUsedUp: .roomUsedUp
        }
    }
}

extension Letter {
    /// The whole address that this letter brings.
    package var link: String { draft.link }
}
