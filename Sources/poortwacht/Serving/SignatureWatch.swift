import Domain
import Ledger
import Logging
import Sealing

/// Logs at the start, and once a day, that mails leave unsigned because their certificate is outside its term.
struct SignatureWatch {
    private let signature: MailSignature?
    private var lastDay: CalendarDay?

    /// - Parameter signature: nil when mails are not signed.
    init(_ signature: MailSignature?) {
        self.signature = signature
    }

    mutating func look(at now: Instant, _ logger: Logger) {
        guard let signature, lastDay != now.amsterdamDay else { return }
        lastDay = now.amsterdamDay
        guard !signature.isValid(atSeconds: now.secondsSinceEpoch) else { return }
        logger.warning("The S/MIME certificate has expired or is not valid yet: mails leave unsigned. Renew it.")
    }
}
