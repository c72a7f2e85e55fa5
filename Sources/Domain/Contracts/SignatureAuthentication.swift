package import Ledger

/// How it was made sure who signed.
package enum SignatureAuthentication: Hashable, Sendable {
    /// A code that works once, on top of being signed in or of the personal link.
    case oneTimeCode(sentBy: CodeRoute)
    /// A scan of the signed paper, which the other parties looked at and confirmed; the SHA-256 of its bytes.
    case paperScan(Digest256)

    /// How a one-time code came to the one who typed it.
    package enum CodeRoute: String, CaseIterable, Sendable {
        /// By mail to the signer's own address.
        case mail
        /// Read out or passed on by a coordinator, because the mail did not arrive; recorded as such.
        case copiedByCoordinator = "copied-by-coordinator"
    }
}
