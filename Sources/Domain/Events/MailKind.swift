/// The mails that the system sends; each has a template in both languages.
package enum MailKind: String, CaseIterable, Sendable {
    case coordinatorInvitation = "coordinator-invitation"
    case memberInvitation = "member-invitation"
    case candidateAkkoord = "candidate-akkoord"
    case claimReceived = "claim-received"
    case claimTalk = "claim-talk"
    case claimAccepted = "claim-accepted"
    case claimDeclined = "claim-declined"
    case claimOnHold = "claim-on-hold"
    case claimExpired = "claim-expired"
    case contractToSign = "contract-to-sign"
    case contractComplete = "contract-complete"
    case contractReminder = "contract-reminder"
    /// Somebody else of the same party is asked to sign instead.
    case contractForwarded = "contract-forwarded"
    case contractDeclined = "contract-declined"
    case contractExpired = "contract-expired"
    /// A code that proves who reads the mailbox, at signing.
    case signingCode = "signing-code"
    case hoursDue = "hours-due"
    /// A second coordinator's approval of a correction.
    case approvalAsked = "approval-asked"
    case statement
    case overview
    case roomUsedUp = "room-used-up"
}
