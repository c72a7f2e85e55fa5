import Domain
import Ledger
import Manuscript
import Wording

extension SigningEvidence.Signature {
    var heading: String { party.label(in: .dutch).capitalisedFirst }

    var rows: [Particular] {
        var rows = [Particular("Naam", RichText(name ?? "niet vastgelegd"))]
        if !function.isEmpty { rows.append(Particular("Functie", RichText(function))) }
        if let employer { rows.append(Particular("Namens", RichText(employer))) }
        rows.append(Particular("Getekend", RichText(signedAt)))
        rows.append(Particular("Vastgesteld door", RichText(assurance)))
        return rows
    }

    private var signedAt: String {
        switch way {
        case .online: "digitaal, op \(InstantText.long(recordedAt, in: .dutch))"
        case .paper:
            """
            op papier, gedateerd \(DayText.long(day, in: .dutch)); vastgelegd op \
            \(InstantText.long(recordedAt, in: .dutch))
            """
        }
    }

    /// How it was made sure who signed.
    private var assurance: String {
        switch authentication {
        case .oneTimeCode(sentBy: .mail):
            "\(entrance), en een eenmalige code die per mail is gestuurd naar \(maskedMail)"
        case .oneTimeCode(sentBy: .copiedByCoordinator):
            "\(entrance), en een eenmalige code die de regiocoördinator heeft doorgegeven"
        case .paperScan(let hash):
            """
            een scan van het getekende papier, bekeken en bevestigd door de andere partijen (SHA-256 \
            \(SigningEvidence.grouped(hash)))
            """
        case nil:
            switch way {
            case .online: entrance
            case .paper: "het getekende papier, vastgelegd door een partij of de regiocoördinator"
            }
        }
    }

    private var entrance: String {
        switch party {
        case .bringing, .taking: "inloggen met wachtwoord en tweede factor"
        case .employee: "de persoonlijke link"
        }
    }
}
