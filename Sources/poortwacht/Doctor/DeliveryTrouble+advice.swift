import Domain
import Mail
import Sealing
import Wording

extension DeliveryTrouble {
    /// What it means at that server, and what to do about it.
    func advice(at smtp: SmtpSettings) -> Labels {
        let host = smtp.host.text
        let server = smtp.address
        return switch self {
        case .hostUnknown: MailTroublePhrases.hostUnknown(host)
        case .noConnection: MailTroublePhrases.noConnection(server)
        case .timedOut: MailTroublePhrases.timedOut(server)
        case .tooSlow: MailTroublePhrases.tooSlow(server)
        case .notAMailServer: MailTroublePhrases.notAMailServer(server)
        case .connectionLost: MailTroublePhrases.connectionLost(server)
        case .encryptionNotOffered: MailTroublePhrases.encryptionNotOffered(server)
        case .encryptionFailed: MailTroublePhrases.encryptionFailed(server)
        case .certificateUntrusted: MailTroublePhrases.certificateUntrusted(server)
        case .certificateOfAnotherHost: MailTroublePhrases.certificateOfAnotherHost(host)
        case .certificateExpired: MailTroublePhrases.certificateExpired(server)
        case .authorityFileUnusable: MailTroublePhrases.authorityFileUnusable
        case .passwordRefused: MailTroublePhrases.passwordRefused
        case .signInNotPossible: MailTroublePhrases.signInNotPossible
        case .serverRefused: MailTroublePhrases.serverRefused(server)
        case .senderRefused: MailTroublePhrases.senderRefused
        case .recipientRefused: MailTroublePhrases.recipientRefused
        case .messageRefused: MailTroublePhrases.messageRefused
        case .interrupted: MailTroublePhrases.interrupted
        case .busy: MailTroublePhrases.busy
        case .signingFailed: MailTroublePhrases.signingFailed
        case .messageUnusable: MailTroublePhrases.messageUnusable
        case .system: MailTroublePhrases.system
        }
    }
}
