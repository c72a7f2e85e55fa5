import Domain

extension RefusalSentences {
    static let signatoryOnly = Self(
        dutch: "U mag niet tekenen",
        "Voor deze werkgever tekent alleen een tekenbevoegde. Stuur de overeenkomst door aan een collega die mag"
            + " tekenen, of vraag uw contactpersoon om dit recht.",
        english: "You may not sign",
        "Only somebody with the right to sign signs for this employer. Forward the contract to a colleague who may"
            + " sign, or ask your contact person for that right."
    )

    static func contractNobodySigns(_ values: RefusalValues) -> Self {
        let name = values["name"]
        let isInvited = values["invited"] != nil
        return Self(
            dutch: "Niemand mag tekenen",
            "Bij \(name ?? "een van de werkgevers") is nog niemand die mag tekenen."
                + (isInvited
                    ? " Wie dat gaat doen, moet eerst de uitnodiging aannemen en inloggen."
                    : " De contactpersoon van die werkgever of de regiocoördinator geeft een collega het recht om te"
                        + " tekenen, bij Gebruikers."),
            english: "Nobody may sign",
            "At \(name ?? "one of the employers") nobody may sign yet."
                + (isInvited
                    ? " Whoever will must accept the invitation and sign in first."
                    : " That employer's contact person or the coordinator gives a colleague the right to sign, at Users.")
        )
    }

    static let signatoryUnknown = Self(
        dutch: "Deze collega kan niet tekenen",
        "Deze persoon is geen tekenbevoegde van dezelfde werkgever. Kies iemand uit de lijst.",
        english: "This colleague cannot sign",
        "This person has no right to sign for the same employer. Choose somebody from the list."
    )

    static func signingCodeWrong(_ values: RefusalValues) -> Self {
        let left = values.number("left")
        return Self(
            dutch: "Code klopt niet",
            "Deze code klopt niet. Kijk in de nieuwste mail en typ de zes cijfers over."
                + (left.map { $0 == 1 ? " U kunt het nog één keer proberen." : " U kunt het nog \($0) keer proberen." }
                    ?? ""),
            english: "Code not right",
            "This code is not right. Look in the newest mail and type the six digits."
                + (left.map { $0 == 1 ? " You can try once more." : " You can try \($0) more times." } ?? "")
        )
    }

    static let signingCodeOver = Self(
        dutch: "Code werkt niet meer",
        "Deze code is verlopen, gebruikt of te vaak geprobeerd. Vraag een nieuwe code en gebruik die.",
        english: "Code no longer works",
        "This code has expired, was used or was tried too often. Ask for a new code and use that one."
    )

    static func signingCodesTooMany(_ values: RefusalValues) -> Self {
        let minutes = values.count("minutes")
        return Self(
            dutch: "Even wachten met een nieuwe code",
            "U heeft vaak een code gevraagd. Wacht \(minutes.map { "\($0.dutch) minuten" } ?? "even") en vraag dan een"
                + " nieuwe, of bel de regiocoördinator.",
            english: "Wait for a new code",
            "You asked for a code many times. Wait \(minutes.map { "\($0.english) minutes" } ?? "a while") and then ask"
                + " for a new one, or call the coordinator."
        )
    }

    static let reminderSentToday = Self(
        dutch: "Vandaag al herinnerd",
        "Vandaag is al een herinnering gestuurd. Bel even, of stuur er morgen nog een.",
        english: "Reminded today already",
        "A reminder was sent today already. Give them a call, or send another one tomorrow."
    )

    static let scanUnreadable = Self(
        dutch: "Scan niet leesbaar",
        "Dit bestand is geen leesbare PDF, JPEG of PNG, of heeft een wachtwoord. Maak de scan of foto opnieuw en stuur"
            + " die op.",
        english: "Scan unreadable",
        "This file is no readable PDF, JPEG or PNG, or it has a password. Make the scan or photo again and upload that."
    )

    static let scanBeforeIssue = Self(
        dutch: "Dag ligt te vroeg",
        "Deze dag ligt voor de dag waarop de overeenkomst is uitgegeven. Vul de dag in die op het papier staat, of teken"
            + " de nieuwste tekst.",
        english: "Day too early",
        "This day lies before the day on which the contract was issued. Fill in the day that stands on the paper, or"
            + " sign the newest text."
    )

    static let scanWaiting = Self(
        dutch: "Er wacht al een scan",
        "Voor deze handtekening wacht al een scan op bevestiging. Wacht daarop, of laat die scan eerst afkeuren.",
        english: "A scan waits already",
        "A scan of this signature waits for confirmation already. Wait for that, or let that scan be rejected first."
    )

    static let scanAnswered = Self(
        dutch: "Al beantwoord",
        "Over deze scan is al beslist, of een ander moet hem bevestigen. Laad de pagina opnieuw en kijk wat nog kan.",
        english: "Answered already",
        "This scan was decided on already, or somebody else confirms it. Load the page again and see what is possible."
    )
}
