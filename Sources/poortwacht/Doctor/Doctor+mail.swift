import Domain
import Foundation
import Ledger
import Mail
import Operations
import Wording

extension Doctor {
    /// How long the mail server may take: somebody is waiting.
    private static let patienceSeconds = 20
    /// How many senders are tried.
    private static let senderLimit = 50

    /// Sends a test mail from each sender, or goes as far as naming it at the mail server.
    ///
    /// - Parameter senders: of the networks; none for the server's own.
    func mailFindings(from senders: [DoctorSender], to recipient: MailAddress?) async -> [DoctorFinding] {
        let own = DoctorSender(address: Equipment.mailSender(at: settings.publicUrl))
        let senders = senders.isEmpty ? [own] : DoctorSender.distinct(senders)
        do throws(StartFault) {
            switch settings.mail.delivery {
            case .folder(let path):
                let delivery = FolderDelivery(folder: path, signature: try settings.mailSignature())
                return [await folderFinding(path, delivery, from: senders.first ?? own, to: recipient)]
            case .smtp(let smtp):
                let delivery = SMTPDelivery(
                    server: try settings.server(smtp, timeoutSeconds: Self.patienceSeconds),
                    signature: try settings.mailSignature()
                )
                return await serverFindings(smtp, delivery, from: senders, to: recipient)
            }
        } catch {
            return [DoctorFinding(check: .mail, state: .failed, sentence: error.sentence(in: language))]
        }
    }

    private func folderFinding(
        _ path: String, _ delivery: FolderDelivery, from sender: DoctorSender, to recipient: MailAddress?
    ) async -> DoctorFinding {
        guard let recipient else {
            return canBeWritten(path)
                ? fine(.mail, DoctorMailPhrases.folder(path)) : failed(.mail, DoctorMailPhrases.folderUnusable(path))
        }
        do throws(DeliveryFailure) {
            try await delivery.deliver(try testMail(from: sender, to: recipient))
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

    /// What lies with the server itself is told once, and ends the examination.
    private func serverFindings(
        _ smtp: SmtpSettings, _ delivery: SMTPDelivery, from senders: [DoctorSender], to recipient: MailAddress?
    ) async -> [DoctorFinding] {
        var findings: [DoctorFinding] = []
        var refusals = 0
        for sender in senders.prefix(Self.senderLimit) {
            do throws(DeliveryFailure) {
                try await hand(to: recipient, from: sender, by: delivery)
                let words =
                    recipient == nil
                    ? DoctorMailPhrases.serverReached(smtp.address) : DoctorMailPhrases.serverTook(smtp.address)
                findings.append(finding(.fine, words.text(in: language), for: sender))
            } catch {
                let sentence = error.sentence(at: smtp, in: language)
                switch error.trouble {
                case .serverRefused:
                    // The first time it may be about this sender alone.
                    findings.append(finding(.failed, sentence, for: sender))
                    refusals += 1
                    if refusals == 2 { return findings }
                case let trouble where trouble.meetsEveryMessage && trouble != .senderRefused:
                    return findings + [DoctorFinding(check: .mail, state: .failed, sentence: sentence)]
                default:
                    findings.append(finding(error.isForNow ? .warning : .failed, sentence, for: sender))
                }
            }
        }
        return findings
    }

    private func hand(
        to recipient: MailAddress?, from sender: DoctorSender, by delivery: SMTPDelivery
    ) async throws(DeliveryFailure) {
        if let recipient {
            try await delivery.deliver(try testMail(from: sender, to: recipient))
        } else {
            try await delivery.check(from: try address(of: sender))
        }
    }

    private func finding(_ state: DoctorFinding.State, _ sentence: String, for sender: DoctorSender) -> DoctorFinding {
        let words = DoctorPhrases.ofNetworks(sender.networks, sentence)
        return DoctorFinding(check: .mail, state: state, sentence: words.text(in: language))
    }

    private func address(of sender: DoctorSender) throws(DeliveryFailure) -> MailAddress {
        do throws(MailAddressFault) {
            return try MailAddress(sender.address, name: "poortwacht")
        } catch {
            throw DeliveryFailure(.messageUnusable, words: error.code)
        }
    }

    private func testMail(
        from sender: DoctorSender, to recipient: MailAddress
    ) throws(DeliveryFailure) -> MailMessage {
        let address = try address(of: sender)
        do throws(MailRefusal) {
            return try MailMessage(
                id: MessageID("doctor.\(UUID().uuidString.lowercased()).\(address.address)"),
                dateSeconds: now.secondsSinceEpoch, from: address, to: [recipient],
                subject: DoctorMailPhrases.testSubject.text(in: language),
                text: DoctorMailPhrases.testText.text(in: language), headers: [.automaticallySubmitted]
            )
        } catch {
            throw DeliveryFailure(.messageUnusable, words: error.code)
        }
    }
}
