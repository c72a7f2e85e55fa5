package import Domain
import Ledger

/// The mails that a contract begins and ends its signing with: a link, never the document. `number` as in `2026-0007`.
extension Letter {
    package static func contractToSign(
        network: String, number: String, to party: ContractParty, link: String
    ) -> Letter {
        let doubt =
            switch party {
            case .employee:
                Labels(
                    "Klopt er iets niet, of heeft u een vraag? Teken dan nog niet en vraag het uw werkgever.",
                    "Is something not right, or do you have a question? Then do not sign yet and ask your employer."
                )
            case .bringing, .taking:
                Labels(
                    "Klopt er iets niet? Teken dan nog niet en overleg met de andere werkgever of de regiocoördinator.",
                    "Is something not right? Then do not sign yet and talk to the other employer or the coordinator."
                )
            }
        return aboutContract(
            .contractToSign, network, number, party, link,
            MailSentences(
                subject: Labels("Een overeenkomst om te tekenen", "A contract to sign"),
                opening: Labels(
                    "Er ligt een overeenkomst voor u klaar: lees die rustig door en teken als alles klopt.",
                    "A contract is ready for you: read it at your ease and sign when everything is right."
                ),
                [doubt]
            )
        )
    }

    package static func contractComplete(
        network: String, number: String, to party: ContractParty, link: String
    ) -> Letter {
        aboutContract(
            .contractComplete, network, number, party, link,
            MailSentences(
                subject: Labels("De overeenkomst is compleet", "The contract is complete"),
                opening: Labels(
                    "De overeenkomst is door iedereen getekend: download uw exemplaar en bewaar het goed.",
                    "The contract was signed by everybody: download your copy and keep it well."
                )
            )
        )
    }

    /// - Parameter more: facts below the contract's number.
    static func aboutContract(
        _ kind: MailKind, _ network: String, _ number: String, _ party: ContractParty, _ link: String,
        more: [MailFact] = [], _ sentences: MailSentences
    ) -> Letter {
        let isCandidate = party == .employee
        return Letter(
            kind, network, sentences, facts: [MailFact("Overeenkomst", "Contract", number)] + more,
            action: MailAction("Open de overeenkomst", "Open the contract", link), notes: isCandidate ? [personal] : [],
            secret: isCandidate ? link : nil
        )
    }
}
