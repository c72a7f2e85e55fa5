import Domain
import Mail
import Wording

extension DeliveryFailure {
    /// What it means at that server and what to do about it, with what was said.
    func sentence(at smtp: SmtpSettings, in language: Language) -> String {
        let advice = isForNow ? MailTroublePhrases.forNow(smtp.address) : trouble.advice(at: smtp)
        guard !words.isEmpty else { return advice.text(in: language) }
        let said = reply == nil ? MailTroublePhrases.cause(words) : MailTroublePhrases.words(words)
        return "\(advice.text(in: language)) \(said.text(in: language))"
    }
}
