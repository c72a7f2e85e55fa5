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
    /// `signBy` is the last day to sign.
    case contractReminder(network: String, number: String, to: ContractParty, signBy: CalendarDay, link: String)
    /// To the person of that party who is asked to sign instead of somebody else.
    case contractForwarded(network: String, number: String, to: ContractParty, signBy: CalendarDay, link: String)
    /// To the parties that did not decline; never with a reason.
    case contractDeclined(network: String, number: String, to: ContractParty, link: String)
    case contractExpired(network: String, number: String, to: ContractParty, link: String)
    /// `code` in digits, without spaces; it goes without a link, to a page that is open already.
    case signingCode(network: String, number: String, code: String, minutesValid: Int)

    /// To the taking member. `placements` are codes as `W-0042`, `by` is the last day before the month closes, if
    /// known, and `link` opens exactly the form for them.
    case hoursDue(network: String, month: CalendarMonth, placements: [String], by: CalendarDay?, link: String)
    /// To the other coordinators. `subject` is the code of what is corrected: `W-0042`, `L-0012`.
    case approvalAsked(network: String, subject: String, link: String)

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
        case .contractReminder: .contractReminder
        case .contractForwarded: .contractForwarded
        case .contractDeclined: .contractDeclined
        case .contractExpired: .contractExpired
        case .signingCode: .signingCode
        case .hoursDue: .hoursDue
        case .approvalAsked: .approvalAsked
        case .statement: .statement
        case .overview: .overview
        case .roomUsedUp: .roomUsedUp
        }
    }
}

extension Letter {
    /// The whole address that this letter brings; nil when it brings none.
    package var link: String? { draft.link }
}
