import Domain
import Foundation
import Ledger
import Mail
import Operations
import Wording

extension Doctor {
    /// How long the mail server may take: somebody is waiting.
    private static let patienceSeconds = 20

    /// Sends a test mail, or goes as far as signing in at the mail server.
    func mailFinding(to recipient: MailAddress?) async -> DoctorFinding {
        do throws(StartFault) {
            switch settings.mail.delivery {
            case .folder(let path):
                let delivery = FolderDelivery(folder: path, signature: try settings.mailSignature())
                return await folderFinding(path, delivery, to: recipient)
            case .smtp(let smtp):
                let delivery = SMTPDelivery(
                    server: try settings.server(smtp, timeoutSeconds: Self.patienceSeconds),
                    signature: try settings.mailSignature()
                )
                return await serverFinding(smtp, delivery, to: recipient)
            }
        } catch {
            return DoctorFinding(check: .mail, state: .failed, sentence: error.sentence(in: language))
        }
    }

    private func folderFinding(
        _ path: String, _ delivery: FolderDelivery, to recipient: MailAddress?
    ) async -> DoctorFinding {
        guard let recipient else {
            return canBeWritten(path)
                ? fine(.mail, DoctorMailPhrases.folder(path)) : failed(.mail, DoctorMailPhrases.folderUnusable(path))
        }
        do throws(DeliveryFailure) {
            try await delivery.deliver(try testMail(to: recipient))
            return fine(.mail, DoctorMailPhrases.writtenToFolder(path))
        } catch {
            return failed(.mail, DoctorMailPhrases.folderUnusable(path))
        }
    }

    /// The folder is made with the first mail, and the data folder, which it may lie in, at the first start.
    private func canBeWritten(_ path: String) -> Bool {
        let files = FileManager.default
        if files.fileExists(atPath: path) { return files.isWritableFile(atPath: path) }
        let parent = URL(filePath: path).standardizedFileURL.deletingLastPathComponent().path
        let isOwnData = parent == URL(filePath: settings.dataFolder).standardizedFileURL.path
        return files.isWritableFile(atPath: parent) || isOwnData && !files.fileExists(atPath: parent)
    }

    private func serverFinding(
        _ smtp: SmtpSettings, _ delivery: SMTPDelivery, to recipient: MailAddress?
    ) async -> DoctorFinding {
        do throws(DeliveryFailure) {
            if let recipient {
                try await delivery.deliver(try testMail(to: recipient))
                return fine(.mail, DoctorMailPhrases.serverTook(smtp.address))
            }
            try await delivery.check()
            return fine(.mail, DoctorMailPhrases.serverReached(smtp.address))
        } catch {
            let advice = error.trouble.advice(at: smtp).text(in: language)
            let words = error.words.isEmpty ? "" : " " + MailTroublePhrases.words(error.words).text(in: language)
            return DoctorFinding(check: .mail, state: .failed, sentence: advice + words)
        }
    }

    private func testMail(to recipient: MailAddress) throws(DeliveryFailure) -> MailMessage {
        let sender = Equipment.mailSender(at: settings.publicUrl)
        do {
            return try MailMessage(
                id: MessageID("doctor.\(UUID().uuidString.lowercased()).\(sender)"),
                dateSeconds: now.secondsSinceEpoch, from: MailAddress(sender, name: "poortwacht"), to: [recipient],
                subject: DoctorMailPhrases.testSubject.text(in: language),
                text: DoctorMailPhrases.testText.text(in: language), headers: [.automaticallySubmitted]
            )
        } catch {
            throw DeliveryFailure(.messageUnusable, words: sender)
        }
    }
}
