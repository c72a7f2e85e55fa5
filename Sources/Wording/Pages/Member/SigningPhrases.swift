package import Domain
package import Ledger

/// The words of signing a contract, for members and candidates alike.
package enum SigningPhrases {
    package static let stepRead = Labels("Lezen", "Read")
    package static let stepCode = Labels("Code", "Code")
    package static let stepDone = Labels("Getekend", "Signed")
    package static let document = Labels("De overeenkomst", "The contract")
    package static let openDocument = Labels("Open de overeenkomst (PDF)", "Open the contract (PDF)")
    package static let cannotShow = Labels(
        "Uw browser toont de PDF niet in de pagina. Open hem met de knop hieronder.",
        "Your browser does not show the PDF in the page. Open it with the button below."
    )
    package static let mainPoints = Labels("De belangrijkste afspraken", "What was agreed in short")
    package static let haveRead = Labels(
        "Ik heb de overeenkomst gelezen", "I have read the contract"
    )
    package static let haveReadFor = Labels(
        "Ik heb de overeenkomst gelezen en mag voor deze werkgever tekenen",
        "I have read the contract and may sign for this employer"
    )
    package static let codeComes = Labels(
        "U krijgt een code per e-mail. Met die code tekent u op de volgende pagina.",
        "You get a code by e-mail. With that code you sign on the next page."
    )
    package static let sendCode = Labels("Stuur mij een code", "Send me a code")
    package static let enterCode = Labels("Vul de code in", "Enter the code")
    package static let code = Labels("Code uit de e-mail", "Code from the e-mail")
    package static let codeHint = Labels("Zes cijfers", "Six digits")
    package static let function = Labels("Uw functie", "Your position")
    package static let functionHint = Labels(
        "Bijvoorbeeld hoofd personeelszaken. Staat straks bij uw handtekening.",
        "For example head of personnel. It stands with your signature."
    )
    package static let sign = Labels("Teken de overeenkomst", "Sign the contract")
    package static let newCode = Labels("Stuur een nieuwe code", "Send a new code")
    package static let noCode = Labels("Geen e-mail gekregen?", "Got no e-mail?")
    package static let noCodeText = Labels(
        "Kijk ook bij de ongewenste mail. Komt er niets, vraag dan een nieuwe code of bel de regiocoördinator.",
        "Look among the unwanted mail as well. If nothing comes, ask for a new code or call the coordinator."
    )
    package static let codeOver = Labels(
        "Er is geen code die nog werkt. Lees de overeenkomst en vraag een nieuwe code.",
        "There is no code that still works. Read the contract and ask for a new code."
    )
    package static let readAgain = Labels("Lees de overeenkomst nog eens", "Read the contract again")
    package static let results = [
        Labels(
            "Uw naam, de dag en het tijdstip worden bij de overeenkomst vastgelegd.",
            "Your name, the day and the time are recorded with the contract."),
        Labels("Uw handtekening geldt voor precies deze tekst.", "Your signature holds for exactly this text."),
        Labels(
            "Heeft iedereen getekend, dan is de overeenkomst van kracht.",
            "Once everybody has signed, the contract is in force."),
    ]
    package static let readAndSign = Labels("Lezen en tekenen", "Read and sign")
    package static let keepCopy = Labels("Bewaar een exemplaar.", "Keep a copy.")
    package static let notSignatory = Labels(
        "U bent hier geen tekenbevoegde. Stuur de overeenkomst door aan een collega die mag tekenen.",
        "You have no right to sign here. Forward the contract to a colleague who may sign."
    )
    package static let forward = Labels("Doorsturen aan een collega", "Forward to a colleague")
    package static let forwardTitle = Labels("Wie tekent in uw plaats?", "Who signs in your place?")
    package static let forwardText = Labels(
        "Uw collega krijgt een e-mail met een link naar deze overeenkomst.",
        "Your colleague gets an e-mail with a link to this contract."
    )
    package static let colleague = Labels("Collega die mag tekenen", "Colleague who may sign")
    package static let noColleague = Labels(
        "Niemand anders mag voor deze werkgever tekenen. Geef eerst een collega het recht om te tekenen.",
        "Nobody else may sign for this employer. Give a colleague the right to sign first."
    )
    package static let whoMaySign = Labels("Wie mag tekenen", "Who may sign")
    package static let maySign = Labels("mag tekenen", "may sign")
    package static let letSign = Labels("Laten tekenen", "Let this person sign")
    package static let toMember = Labels("Naar het lid", "To the member")
    package static let giveRightLead = Labels(
        "Geef wie de werkgever mag binden het recht om te tekenen. Het geldt meteen, ook voor wat al klaarligt.",
        "Give whoever may bind the employer the right to sign. It holds at once, also for what waits already."
    )
    package static let askRightLead = Labels(
        "De contactpersoon of de regiocoördinator geeft een collega het recht om te tekenen. Vraag het een van hen.",
        "The contact person or the coordinator gives a colleague the right to sign. Ask one of them."
    )

    package static func mayForTitle(_ member: String) -> Labels {
        Labels("Wie mag tekenen voor \(member)?", "Who may sign for \(member)?")
    }
    package static let send = Labels("Doorsturen", "Forward")
    package static let remind = Labels("Herinneren", "Remind")
    package static let copyLink = Labels("Link kopiëren", "Copy the link")
    package static let linkHint = Labels(
        "De code om te tekenen krijgt de werknemer apart, per e-mail.",
        "The employee gets the code for signing separately, by e-mail."
    )
    package static let newContract = Labels("Naar het voorstel", "To the proposal")
    package static let expiredNote = Labels(
        "Niet iedereen tekende op tijd. Wilt u samen verder? Maak dan bij het voorstel een nieuwe overeenkomst op.",
        "Not everybody signed in time. Would you like to go on together? Then draw up a new contract at the proposal."
    )

    package static func forwardFor(_ party: String) -> Labels {
        Labels("Doorsturen aan een collega bij de \(party)", "Forward to a colleague at the \(party)")
    }

    package static func signTitle(_ number: String) -> Labels {
        Labels("Overeenkomst \(number) tekenen", "Sign contract \(number)")
    }

    package static func signFor(_ name: String) -> Labels {
        let end = name.hasSuffix(".") ? "" : "."
        return Labels("U tekent voor \(name)\(end)", "You sign for \(name)\(end)")
    }

    package static func codeSent(_ address: String) -> Labels {
        Labels(
            "Er is een code gestuurd naar \(address). De code werkt tien minuten.",
            "A code was sent to \(address). The code works for ten minutes."
        )
    }

    package static func progress(_ signed: Int, of all: Int) -> Labels {
        Labels(
            signed == all ? "Iedereen heeft getekend" : "\(signed) van de \(all) getekend",
            signed == all ? "Everybody has signed" : "\(signed) of \(all) signed"
        )
    }

    package static func lastDay(_ day: CalendarDay) -> Labels {
        Labels(
            "Tekenen kan tot en met \(DayText.long(day, in: .dutch)).",
            "Sign by \(DayText.long(day, in: .english))."
        )
    }

    package static func signedOn(_ day: CalendarDay) -> Labels {
        Labels("Getekend op \(DayText.long(day, in: .dutch))", "Signed on \(DayText.long(day, in: .english))")
    }

    package static func remindedOn(_ day: CalendarDay) -> Labels {
        Labels(
            "Nog niet getekend, herinnerd op \(DayText.long(day, in: .dutch))",
            "Not signed yet, reminded on \(DayText.long(day, in: .english))"
        )
    }
}
