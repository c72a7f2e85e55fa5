import Foundation
import Mail
import Sealing

extension Settings {
    /// The way that mails leave. Reads the password, the certificate and its key.
    func delivery() throws(StartFault) -> any MailDelivery {
        let signature = try mailSignature()
        switch mail.delivery {
        case .folder(let path): return FolderDelivery(folder: path, signature: signature)
        case .smtp(let smtp): return SMTPDelivery(server: try server(smtp), signature: signature)
        }
    }

    /// Nil when none is configured.
    func mailSignature() throws(StartFault) -> MailSignature? {
        guard let files = mail.signature else { return nil }
        do throws(SealingFault) {
            return try MailSignature.load(certificatePath: files.certificate, keyPath: files.key)
        } catch {
            switch error {
            case .certificateNotForMail: throw .mailCertificateNotForMail(path: files.certificate)
            case .certificateWithoutAddress: throw .mailCertificateWithoutAddress(path: files.certificate)
            default: throw .mailCertificateUnusable(path: files.certificate)
            }
        }
    }

    /// - Parameter timeoutSeconds: to be less patient than the settings say.
    func server(_ smtp: SmtpSettings, timeoutSeconds: Int = .max) throws(StartFault) -> SMTPServer {
        var login: SMTPLogin?
        if let own = smtp.login { login = SMTPLogin(user: own.user, password: try Self.password(in: own.passwordFile)) }
        return SMTPServer(
            host: smtp.host.text, port: smtp.port, security: smtp.security, login: login,
            authorityFile: smtp.authorityFile, clientName: publicHost,
            timeoutSeconds: min(smtp.timeoutSeconds, timeoutSeconds)
        )
    }

    /// The host of the public address.
    var publicHost: String {
        String(publicUrl.dropFirst("https://".count).prefix { $0 != ":" })
    }

    /// The file's only line.
    private static func password(in path: String) throws(StartFault) -> String {
        let text: String?
        do throws(SealingFault) {
            text = try PrivateFile.read(path, isSecret: true)
        } catch {
            throw error == .keyReadableByOthers
                ? StartFault.mailPasswordReadableByOthers(path: path) : StartFault.mailPasswordUnreadable(path: path)
        }
        guard let text else { throw StartFault.mailPasswordUnreadable(path: path) }
        let password = text.trimmingCharacters(in: .newlines)
        guard !password.isEmpty, !password.contains(where: \.isNewline) else {
            throw StartFault.mailPasswordUnreadable(path: path)
        }
        return password
    }
}
