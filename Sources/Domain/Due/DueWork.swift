/// A kind of work that comes by itself in a network, in the order in which the scheduler does it. The codes stand in
/// the server's log.
package enum DueWork: String, CaseIterable, Sendable {
    /// Booking placements that began or that are decided.
    case placements
    /// Ending proposals whose time is over.
    case claims
    /// Ending slots whose last day passed.
    case slots
    /// Ending corrections that nobody answered.
    case corrections
    /// Making the contracts whose issuing was interrupted.
    case contracts
    /// Reminding of signatures, and ending contracts that wait too long.
    case signatures
    /// Forgetting sessions and links that are over.
    case expired
    /// Forgetting the words of old mails.
    case oldMails = "old-mails"
    /// Reminding of hours that are still to be reported.
    case hours
    /// Closing months.
    case months
    /// Telling what will soon be due.
    case reminders
    /// The weekly mail.
    case digests
    /// Sealing signed contracts.
    case seals
}
