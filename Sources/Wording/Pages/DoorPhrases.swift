package import Domain
package import Ledger

/// The words of signing in, of mailed links and of invitations.
package enum DoorPhrases {
    package static let signIn = Labels("Aanmelden", "Sign in")
    package static let email = Labels("E-mailadres", "E-mail address")
    package static let password = Labels("Wachtwoord", "Password")
    package static let code = Labels("Code uit uw app", "Code from your app")
    package static let codeHint = Labels(
        "Zes cijfers uit de app op uw telefoon.", "Six digits from the app on your telephone.")
    package static let lost = Labels(
        "Wachtwoord of telefoon kwijt? Vraag de regiocoördinator om een nieuwe uitnodiging.",
        "Lost your password or telephone? Ask the coordinator for a new invitation."
    )
    package static let candidateHint = Labels(
        "Bent u kandidaat? U heeft geen wachtwoord nodig: gebruik de persoonlijke link uit uw e-mail.",
        "Are you a candidate? You need no password: use the personal link in your e-mail."
    )

    package static let personalLink = Labels("Uw persoonlijke link", "Your personal link")
    package static let personalLead = Labels(
        "Met deze link ziet u uw eigen kaart en alles wat u gevraagd wordt. Deel hem met niemand.",
        "With this link you see your own card and everything that you are asked. Share it with nobody."
    )
    package static let goOn = Labels("Naar mijn kaart", "To my card")
    package static let demoLead = Labels(
        "Met deze link kijkt u rond in de demonstratie.", "With this link you look around in the demonstration."
    )

    package static let weekly = Labels("Uw weekbericht", "Your weekly mail")
    package static let endWeeklyLead = Labels(
        "Elke maandag krijgt u een mail met wat er voor u is. Wilt u die niet meer?",
        "Each Monday you get a mail with what there is for you. Would you rather not?"
    )
    package static let endWeekly = Labels("Stop het weekbericht", "Stop the weekly mail")
    package static let weeklyEnded = Labels("U krijgt geen weekbericht meer", "You get no weekly mail any more")
    package static let weeklyEndedLead = Labels(
        "Wilt u het toch weer? Dat kan bij uw account.",
        "Would you like it after all? You can choose so at your account."
    )
    package static let otherMails = Labels(
        "Mails over een voorstel, een overeenkomst of de uren blijft u krijgen: die horen bij het werk.",
        "You still get mails about a proposal, a contract or hours: they belong to the work."
    )

    package static let invitation = Labels("Welkom", "Welcome")
    package static let choosePassword = Labels("Kies een wachtwoord", "Choose a password")
    package static let passwordHint = Labels(
        "Minstens 12 tekens. Een zin van een paar woorden werkt goed.",
        "At least 12 characters. A sentence of a few words works well."
    )
    package static let next = Labels("Verder", "Go on")
    package static let secondFactor = Labels("Beveilig uw account met een code", "Protect your account with a code")
    package static let secondFactorLead = Labels(
        "Bij het aanmelden vragen wij een code van zes cijfers. Die maakt een app op uw telefoon.",
        "When you sign in we ask for a code of six digits. An app on your telephone makes it."
    )
    package static let secondFactorSteps = [
        Labels(
            "Open op uw telefoon een app voor codes, bijvoorbeeld de app waarmee u elders al codes maakt.",
            "Open an app for codes on your telephone, such as the one that makes codes for you elsewhere."
        ),
        Labels(
            "Voeg een account toe en typ de sleutel hieronder over. Leest u dit op uw telefoon, gebruik dan de link.",
            "Add an account and type over the key below. If you read this on your telephone, use the link."
        ),
        Labels("Vul hieronder de code in die de app toont.", "Fill in below the code that the app shows."),
    ]
    package static let key = Labels("Sleutel", "Key")
    package static let openInApp = Labels("Openen in de app op deze telefoon", "Open in the app on this telephone")
    package static let finish = Labels("Account in gebruik nemen", "Start using the account")

    package static func asUser(_ name: String) -> Labels { Labels("Verder als \(name)", "Go on as \(name)") }

    package static func invitedAs(_ name: String, email: String) -> Labels {
        Labels(
            "Deze uitnodiging is voor \(name), \(email). Bent u dat niet, sluit dan deze pagina.",
            "This invitation is for \(name), \(email). If that is not you, close this page."
        )
    }

    package static func worksUntil(_ day: CalendarDay) -> Labels {
        Labels(
            "De link werkt tot en met \(DayText.long(day, in: .dutch)).",
            "The link works up to and including \(DayText.long(day, in: .english))."
        )
    }
}
