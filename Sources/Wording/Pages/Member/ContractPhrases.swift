package import Domain

/// The words of the pages of contracts.
package enum ContractPhrases {
    package static let contracts = Labels("Overeenkomsten", "Contracts")
    package static let contract = Labels("Overeenkomst", "Contract")
    package static let back = Labels("Terug naar de overeenkomst", "Back to the contract")
    package static let open = Labels("Wacht nog op iemand", "Waits for somebody")
    package static let inForce = Labels("Van kracht", "In force")
    package static let past = Labels("Eerder", "Before")
    package static let noneYet = Labels("Nog geen overeenkomsten", "No contracts yet")
    package static let noneYetHint = Labels(
        "Zijn alle drie akkoord met een voorstel? Dan maakt u daar de overeenkomst op.",
        "Do all three agree to a proposal? Then you draw up the contract there."
    )
    package static let terms = Labels("Afspraken", "What was agreed")
    package static let stepDraft = Labels("Afspraken", "Terms")
    package static let stepIssued = Labels("Uitgegeven", "Issued")
    package static let stepSigned = Labels("Getekend", "Signed")
    package static let stepPlacement = Labels("Plaatsing", "Placement")
    package static let missing = Labels("Wat er nog moet gebeuren", "What is still to be done")
    package static let fillIn = Labels("Afspraken invullen", "Fill in the terms")
    package static let toIssue = Labels("Overeenkomst uitgeven", "Issue the contract")
    package static let readyToIssue = Labels(
        "De afspraken zijn compleet. Klopt alles? Geef de overeenkomst dan uit om te tekenen.",
        "The terms are complete. Is everything right? Then issue the contract for signing."
    )
    package static let employerIssues = Labels(
        "De afspraken zijn compleet. De eigen werkgever geeft de overeenkomst uit; u hoeft nu niets te doen.",
        "The terms are complete. The own employer issues the contract; you need to do nothing now."
    )
    package static let issuingNote = Labels(
        "De overeenkomst wordt nu gemaakt. Kijk over een minuut nog eens.",
        "The contract is being made now. Look again in a minute."
    )
    package static let issue = Labels("Uitgeven", "Issue")
    package static let notYet = Labels("Nog niet uit te geven", "Cannot be issued yet")
    package static let issueQuestion = Labels("Overeenkomst uitgeven?", "Issue the contract?")

    /// What happens when a contract is issued.
    package static let issueResults = [
        Labels("De tekst ligt vast en krijgt een nummer.", "The text is fixed and gets a number."),
        Labels("Iedereen die tekent, krijgt een e-mail.", "Everybody who signs gets an e-mail."),
        Labels(
            "Klopt er toch iets niet? Dan trekt u de overeenkomst in en maakt u een nieuwe op.",
            "Is something wrong after all? Then you withdraw the contract and draw up a new one."
        ),
    ]
    package static let document = Labels("De tekst", "The text")
    package static let documentLead = Labels(
        "Lees de overeenkomst voordat u tekent, en bewaar een exemplaar.",
        "Read the contract before you sign, and keep a copy."
    )
    package static let openDocument = Labels("Overeenkomst openen (PDF)", "Open the contract (PDF)")
    package static let notSigned = Labels("Nog niet getekend", "Not signed yet")
    package static let neverSigned = Labels("Niet getekend", "Not signed")
    package static let confirmLegend = Labels("Bevestiging", "Confirmation")
    package static let notSigning = Labels("Tekent iemand niet?", "Does somebody not sign?")
    package static let whoDeclines = Labels("Wie tekent niet?", "Who does not sign?")
    package static let decline = Labels("Overeenkomst niet tekenen", "Do not sign the contract")
    package static let withdraw = Labels("Overeenkomst intrekken", "Withdraw the contract")
    package static let withdrawQuestion = Labels("Overeenkomst intrekken?", "Withdraw the contract?")

    /// What happens when a contract is withdrawn.
    package static let withdrawResults = [
        Labels("De plaatsing gaat niet door.", "The placement does not go ahead."),
        Labels(
            "De plek is weer vrij en de kandidaat weer beschikbaar.",
            "The place is free again and the candidate available again."
        ),
        Labels("De anderen krijgen daarover een e-mail.", "The others get an e-mail about it."),
    ]
    package static let toPlacement = Labels("Naar de plaatsing", "To the placement")

    package static func name(_ kind: String, _ function: String) -> Labels {
        Labels(
            "\(kind.prefix(1).uppercased() + kind.dropFirst()): \(function)",
            "\(kind.prefix(1).uppercased() + kind.dropFirst()): \(function)"
        )
    }

    package static func number(_ number: String) -> Labels { Labels("Overeenkomst \(number)", "Contract \(number)") }

    package static func forCandidate(_ code: String) -> Labels {
        Labels("Voor kandidaat \(code)", "For candidate \(code)")
    }

    package static func hash(_ hash: String) -> Labels {
        Labels("Kenmerk van de tekst: \(hash)", "Fingerprint of the text: \(hash)")
    }

    package static func signFor(_ party: String) -> Labels {
        Labels("Tekenen voor: \(party)", "Sign for: \(party)")
    }
}
