/// Why a mail is not sent any more: looked at right before it would have gone out, for it may have waited for days.
package enum MailEnding: String, CaseIterable, Sendable {
    /// What it lets in or proves belongs to the address that it was written to, and the person has another one now.
    case addressChanged = "address-changed"
    /// The user was revoked or has no part in it any more; or the candidate's data was erased.
    case accessEnded = "access-ended"
    /// Its personal link was taken back, used or has expired.
    case linkEnded = "link-ended"
    /// Its code was used, replaced or has expired.
    case codeOver = "code-over"
    /// The reader wants no weekly mail any more.
    case unsubscribed
}
