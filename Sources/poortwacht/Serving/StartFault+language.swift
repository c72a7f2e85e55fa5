import Documents
import Domain
import Wording

extension StartFault {
    /// The same in that language.
    func sentence(in language: Language) -> String {
        switch language {
        case .english: description
        case .dutch: dutch
        }
    }

    private var dutch: String {
        switch self {
        case .rulesUnreadable(let path):
            "Het bestand met de wettelijke getallen, \(path), is niet te lezen. Zet rules.file op de plek van rulebook.json."
        case .rulesWrong(let path, let places):
            "Het bestand met de wettelijke getallen, \(path), klopt niet bij \(places.joined(separator: ", "))."
        case .clausesUnreadable(let folder):
            "De map met de tekst van overeenkomsten, \(folder), is niet te lezen. Zet clauses.folder op de plek ervan."
        case .clausesWrong(let folder, let faults):
            "De tekst van overeenkomsten klopt niet:\n" + Self.sentences(folder, faults, in: .dutch)
        case .typesetterIncomplete:
            "De lettertypen of de Nederlandse woordafbreking ontbreken. Installeer de pakketten met: make packages"
        case .folderUnusable(let path):
            "De gegevensmap \(path) kan niet worden gemaakt. Zet data.folder op een plek waar deze gebruiker mag schrijven."
        case .certificateUnusable(let path):
            "Het certificaat \(path) of de sleutel ervan is niet bruikbaar. Beide moeten PEM zijn en bij elkaar horen."
        case .mailPasswordUnreadable(let path):
            "Het wachtwoord van de mailserver is niet te lezen uit \(path). Zet mail.smtp.password_file op een bestand met het wachtwoord op de enige regel."
        case .mailPasswordReadableByOthers(let path):
            "Anderen kunnen het wachtwoord van de mailserver in \(path) lezen. Sluit het af: chmod 600 \(path)"
        case .mailCertificateUnusable(let path):
            DoctorMailPhrases.signatureUnusable(path).text(in: .dutch)
        case .mailCertificateNotForMail(let path):
            DoctorMailPhrases.signatureNotForMail(path).text(in: .dutch)
        case .mailCertificateWithoutAddress(let path):
            DoctorMailPhrases.signatureWithoutAddress(path).text(in: .dutch)
        case .sealingCertificateUnusable(let path):
            "Het certificaat \(path) waarmee overeenkomsten worden verzegeld of de sleutel ervan is niet bruikbaar. Beide moeten PEM zijn en bij elkaar horen, en alleen deze gebruiker mag de sleutel lezen."
        case .addressInUse(let host, let port):
            "Op \(host) poort \(port) kan niemand luisteren: hij is bezet of niet van ons. Zet server.port op een andere."
        case .clockNotInstant(let text):
            "--clock neemt een moment zoals 2026-11-02T09:00:00Z; dit was \"\(text)\"."
        }
    }
}
