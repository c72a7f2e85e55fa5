import Documents
import Domain
import Wording

/// Why the server or a command cannot begin, in words for the administrator.
enum StartFault: Error, CustomStringConvertible {
    case rulesUnreadable(path: String)
    case rulesWrong(path: String, places: [String])
    case clausesUnreadable(folder: String)
    case clausesWrong(folder: String, faults: ClauseFaults)
    case typesetterIncomplete
    case folderUnusable(path: String)
    case certificateUnusable(path: String)
    case mailPasswordUnreadable(path: String)
    case mailPasswordReadableByOthers(path: String)
    case mailCertificateUnusable(path: String)
    case mailCertificateNotForMail(path: String)
    case mailCertificateWithoutAddress(path: String)
    case sealingCertificateUnusable(path: String)
    case addressInUse(host: String, port: Int)
    case clockNotInstant(String)

    var description: String {
        switch self {
        case .rulesUnreadable(let path):
            "The file with the legal numbers, \(path), cannot be read. Set rules.file to where rulebook.json is."
        case .rulesWrong(let path, let places):
            "The file with the legal numbers, \(path), is not right at \(places.joined(separator: ", "))."
        case .clausesUnreadable(let folder):
            "The folder with the text of contracts, \(folder), cannot be read. Set clauses.folder to where it is."
        case .clausesWrong(let folder, let faults):
            "The text of contracts is not right:\n" + Self.sentences(folder, faults, in: .english)
        case .typesetterIncomplete:
            "The fonts or the Dutch hyphenation are missing. Install the Debian packages fonts-noto-core and hyphen-nl."
        case .folderUnusable(let path):
            "The data folder \(path) cannot be made. Set data.folder to a place that this user may write."
        case .certificateUnusable(let path):
            "The certificate \(path) or its key cannot be used. Both must be PEM and belong together."
        case .mailPasswordUnreadable(let path):
            "The mail server's password cannot be read from \(path). Set mail.smtp.password_file to a file with the password on its only line."
        case .mailPasswordReadableByOthers(let path):
            "Others can read the mail server's password in \(path). Close it: chmod 600 \(path)"
        case .mailCertificateUnusable(let path):
            DoctorMailPhrases.signatureUnusable(path).text(in: .english)
        case .mailCertificateNotForMail(let path):
            DoctorMailPhrases.signatureNotForMail(path).text(in: .english)
        case .mailCertificateWithoutAddress(let path):
            DoctorMailPhrases.signatureWithoutAddress(path).text(in: .english)
        case .sealingCertificateUnusable(let path):
            """
            The sealing certificate \(path) or its key cannot be used. Both must be PEM, belong together and be valid now, \
            and only this user may read the key.
            """
        case .addressInUse(let host, let port):
            "Nobody can listen on \(host) port \(port): it is in use or not ours. Set server.port to another."
        case .clockNotInstant(let text):
            "--clock takes an instant such as 2026-11-02T09:00:00Z; this was \"\(text)\"."
        }
    }

    /// One line for each fault: the file, and what to do.
    static func sentences(_ folder: String, _ faults: ClauseFaults, in language: Language) -> String {
        faults.all.prefix(20).map { fault in
            let file = fault.path.isEmpty ? folder : "\(folder)/\(fault.path)"
            return "\(file): \(RefusalText(fault.refusal, in: language).detail)"
        }.joined(separator: "\n")
    }
}
