import Domain
import Ledger
import Mail
import Operations
import Wording

/// Examines this server: settings, folder, key, certificate, fonts, networks, clock and mail. It changes nothing, tells
/// nothing personal, and goes on after what is wrong.
struct Doctor: Sendable {
    let settings: Settings
    /// Nil when the data folder cannot be opened, or is not there yet.
    let house: House?
    let now: Instant
    let language: Language

    /// - Parameter recipient: who gets a test mail; nil to name senders to the mail server and no more.
    func examine(mailTo recipient: MailAddress?) async -> [DoctorFinding] {
        let signature = signatureFindings()
        let networks = await networkFindings()
        return [fine(.settings, DoctorPhrases.settings)] + folderFindings() + [keyFinding()]
            + certificateFindings() + networks.findings + signature
            + (await mailFindings(from: networks.senders, to: recipient))
    }

    func fine(_ check: DoctorFinding.Check, _ words: Labels) -> DoctorFinding {
        DoctorFinding(check: check, state: .fine, sentence: words.text(in: language))
    }

    func warning(_ check: DoctorFinding.Check, _ words: Labels) -> DoctorFinding {
        DoctorFinding(check: check, state: .warning, sentence: words.text(in: language))
    }

    func failed(_ check: DoctorFinding.Check, _ words: Labels) -> DoctorFinding {
        DoctorFinding(check: check, state: .failed, sentence: words.text(in: language))
    }
}
