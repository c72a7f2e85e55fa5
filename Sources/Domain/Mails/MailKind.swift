/// The mails that the system sends; each has a template in both languages.
package enum MailKind: String, CaseIterable, Sendable {
    case coordinatorInvitation = "coordinator-invitation"
    case memberInvitation = "member-invitation"
    case candidateAkkoord = "candidate-akkoord"
    case claimReceived = "claim-received"
    /// Its last day to answer is near.
    case claimExpiring = "claim-expiring"
    case claimTalk = "claim-talk"
    case claimAccepted = "claim-accepted"
    case claimDeclined = "claim-declined"
    case claimOnHold = "claim-on-hold"
    case claimExpired = "claim-expired"
    /// It waited on hold for too long.
    case claimDropped = "claim-dropped"
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

    case poortwachterDates = "poortwachter-dates"
    case slotRenewal = "slot-renewal"
    case cardsStale = "cards-stale"
    case evaluationDue = "evaluation-due"
    case placementEnding = "placement-ending"
    /// Of a placement whose term is over.
    case outcomeAsked = "outcome-asked"
    /// The only one that its reader can end.
    case weeklyDigest = "weekly-digest"
}
