import Domain

extension MailDraft {
    static func contractToSign(_ network: String, _ number: String, _ party: ContractParty, _ link: String) -> Self {
        var draft = aboutContract(network, number, party, link)
        draft.subject = Labels("Een overeenkomst om te tekenen", "A contract to sign")
        draft.opening = Labels(
            "Er ligt een overeenkomst voor u klaar: lees die rustig door en teken als alles klopt.",
            "A contract is ready for you: read it at your ease and sign when everything is right."
        )
        switch party {
        case .employee:
            draft.paragraphs = [
                Labels(
                    "Klopt er iets niet, of heeft u een vraag? Teken dan nog niet en vraag het uw werkgever.",
                    "Is something not right, or do you have a question? Then do not sign yet and ask your employer."
                )
            ]
        case .bringing, .taking:
            draft.paragraphs = [
                Labels(
                    "Klopt er iets niet? Teken dan nog niet en overleg met de andere werkgever of de regiocoördinator.",
                    "Is something not right? Then do not sign yet and talk to the other employer or the coordinator."
                )
            ]
        }
        return draft
    }

    static func contractComplete(_ network: String, _ number: String, _ party: ContractParty, _ link: String) -> Self {
        var draft = aboutContract(network, number, party, link)
        draft.subject = Labels("De overeenkomst is compleet", "The contract is complete")
        draft.opening = Labels(
            "De overeenkomst is door iedereen getekend: download uw exemplaar en bewaar het goed.",
            "The contract was signed by everybody: download your copy and keep it well."
        )
        return draft
    }

    /// A mail about a contract with its number and its link; subject and opening are still to be set.
    static func aboutContract(
        _ network: String, _ number: String, _ party: ContractParty, _ link: String
    ) -> Self {
        Self(
            network: network, subject: Labels("", ""), opening: Labels("", ""),
            facts: [MailFact("Overeenkomst", "Contract", number)],
            action: Labels("Open de overeenkomst", "Open the contract"), link: link,
            notes: party == .employee ? [personal] : []
        )
    }
}
