import Domain
import Ledger
import Operations

/// How far the signing of a contract is.
enum SigningViews {
    static let code = View<SigningCodeTerm>(
        "SigningCode",
        [
            .field("sent_to") { $0.sentTo },
            .field("expires_at") { $0.expiresAt },
            .field("text_hash") { $0.textHash },
        ]
    )

    static let passedCode = View<String>("PassedCode", [.field("code") { $0 }])

    static let signatory = View<User>(
        "Signatory",
        [
            .field("id") { $0.id },
            .field("name") { $0.name },
            .field("email") { $0.email },
        ]
    )

    static let answer = View<ContractScan.Answer>(
        "ScanAnswer",
        [
            .choice("party") { $0.party },
            .optionalChoice("rejection") { $0.rejection },
            .field("at") { $0.at },
        ]
    )

    static let scan = View<SigningView.Scan>(
        "Scan",
        [
            .field("id") { $0.scan.id },
            .choices("parties") { $0.scan.parties },
            .field("signed_on") { $0.scan.signedOn },
            .field("uploaded_at") { $0.scan.uploadedAt },
            .optionalChoice("uploaded_as") { $0.scan.uploadedAs },
            .choice("media_type") { $0.scan.type },
            .field("byte_count") { $0.scan.byteCount },
            .field("hash") { $0.scan.hash },
            .field("text_hash") { $0.scan.textHash },
            .choice("state") { $0.scan.state },
            .objects("answers", answer) { $0.scan.answers },
            .choices("awaited") { $0.awaited },
            .choices("may_answer") { $0.mayAnswer },
        ]
    )

    /// Who signed for a party.
    struct Named: Sendable {
        let party: ContractParty
        let signer: Signer
    }

    static let signer = View<Named>(
        "Signer",
        [
            .choice("party") { $0.party },
            .field("name") { $0.signer.name },
            .field("function") { $0.signer.function },
        ]
    )

    /// When a party was last reminded.
    struct Reminded: Sendable {
        let party: ContractParty
        let day: CalendarDay
    }

    static let reminder = View<Reminded>(
        "Reminder",
        [
            .choice("party") { $0.party },
            .field("day") { $0.day },
        ]
    )

    static let signing = View<SigningView>(
        "Signing",
        [
            .field("last_day") { $0.lastDay },
            .objects("signers", signer) { view in
                ContractParty.allCases.compactMap { party in view.signers[party].map { Named(party: party, signer: $0) }
                }
            },
            .objects("reminders", reminder) { view in
                ContractParty.allCases.compactMap { party in
                    view.reminded[party].map { Reminded(party: party, day: $0) }
                }
            },
            .objects("scans", scan) { $0.scans },
        ]
    )
}
