import Domain

extension RefusalSentences {
    static let signInRequired = Self(
        dutch: "Log eerst in", "U bent niet of niet meer ingelogd. Log in en probeer het opnieuw.",
        english: "Sign in first", "You are not signed in, or not any more. Sign in and try again."
    )

    static let signInFailed = Self(
        dutch: "Inloggen is niet gelukt",
        "Het e-mailadres, het wachtwoord of de code klopt niet. Controleer ze alle drie en probeer het opnieuw.",
        english: "Sign-in did not work",
        "The e-mail address, the password or the code is not right. Check all three and try again."
    )

    static func signInLocked(_ values: RefusalValues) -> Self {
        let minutes = values.count("minutes")
        return Self(
            dutch: "Even wachten",
            "Er is te vaak geprobeerd in te loggen. Wacht \(minutes.map { "\($0.dutch) minuten" } ?? "een kwartier")"
                + " en probeer het opnieuw.",
            english: "Please wait",
            "There were too many tries to sign in. Wait"
                + " \(minutes.map { "\($0.english) minutes" } ?? "a quarter of an hour") and try again."
        )
    }

    static let secondFactorWrong = Self(
        dutch: "Code klopt niet",
        "De code van zes cijfers klopt niet of is verlopen. Neem de nieuwste code uit uw app.",
        english: "Code not right",
        "The code of six digits is not right or has expired. Take the newest code from your app."
    )

    static func passwordTooShort(_ values: RefusalValues) -> Self {
        let minimum = values.count("minimum")
        return Self(
            dutch: "Wachtwoord te kort",
            "Dit wachtwoord is te kort. Kies"
                + " \(minimum.map { "er een van minstens \($0.dutch) tekens" } ?? "een langer wachtwoord"),"
                + " bijvoorbeeld een paar losse woorden.",
            english: "Password too short",
            "This password is too short. Choose"
                + " \(minimum.map { "one of at least \($0.english) characters" } ?? "a longer one"),"
                + " for example a few separate words."
        )
    }

    static func passwordTooLong(_ values: RefusalValues) -> Self {
        let maximum = values.count("maximum")
        return Self(
            dutch: "Wachtwoord te lang",
            "Dit wachtwoord is te lang. Gebruik \(maximum.map { "hoogstens \($0.dutch)" } ?? "minder") tekens.",
            english: "Password too long",
            "This password is too long. Use \(maximum.map { "at most \($0.english)" } ?? "fewer") characters."
        )
    }

    static let passwordTooCommon = Self(
        dutch: "Wachtwoord te bekend",
        "Dit wachtwoord staat op lijsten van veelgebruikte wachtwoorden. Kies een ander.",
        english: "Password too common",
        "This password is on lists of passwords that many people use. Choose another one."
    )

    static let passwordHoldsName = Self(
        dutch: "Naam in het wachtwoord",
        "In dit wachtwoord staat uw naam, uw e-mailadres of de naam van het netwerk. Kies een ander.",
        english: "Name in the password",
        "This password holds your name, your e-mail address or the network's name. Choose another one."
    )

    static let linkInvalid = Self(
        dutch: "Link werkt niet meer",
        "Deze link is verlopen, al gebruikt of niet helemaal overgenomen. Vraag de regiocoördinator om een nieuwe.",
        english: "Link no longer works",
        "This link has expired, was used already or was not copied whole. Ask the coordinator for a new one."
    )

    static let mailLinkOver = Self(
        dutch: "Link werkt niet meer",
        "De link in deze mail is verlopen, gebruikt of ingetrokken. Nodig opnieuw uit, of vraag de kandidaat opnieuw.",
        english: "Link no longer works",
        "The link in this mail has expired, was used or was taken back. Invite again, or ask the candidate again."
    )

    static let formExpired = Self(
        dutch: "Pagina te lang open",
        "Deze pagina stond te lang open. Laad de pagina opnieuw en verstuur het formulier nog een keer.",
        english: "Page open too long", "This page was open for too long. Load it again and send the form once more."
    )

    static let tokenReadOnly = Self(
        dutch: "Alleen lezen", "Met dit API-token kunt u alleen lezen. Gebruik een token dat ook mag wijzigen.",
        english: "Read only", "This API token can only read. Use a token that may also change things."
    )

    static let coordinatorOnly = Self(
        dutch: "Alleen voor de regiocoördinator",
        "Dit kan alleen de regiocoördinator. Vraag de regiocoördinator van uw netwerk om hulp.",
        english: "Only for the coordinator",
        "Only the coordinator can do this. Ask the coordinator of your network for help."
    )

    static let candidateOnly = Self(
        dutch: "Alleen voor de kandidaat",
        "Alleen de kandidaat zelf kan dit doen, met de persoonlijke link. Vraag de kandidaat om dat te doen.",
        english: "Only for the candidate",
        "Only the candidate can do this, with the personal link. Ask the candidate to do so."
    )

    static let notYourMember = Self(
        dutch: "Niet van uw organisatie",
        "Dit hoort bij een andere organisatie. Vraag iemand van die organisatie of de regiocoördinator.",
        english: "Not of your organisation",
        "This belongs to another organisation. Ask somebody there or the coordinator."
    )

    static let userExists = Self(
        dutch: "Gebruiker bestaat al",
        "Er is in dit netwerk al iemand met dit e-mailadres. Zoek die gebruiker op en pas de rollen aan.",
        english: "User exists already",
        "Somebody in this network has this e-mail address already. Look that user up and change the roles."
    )

    static let userRevoked = Self(
        dutch: "Toegang beëindigd",
        "Uw toegang tot dit netwerk is beëindigd. Vraag de regiocoördinator als dat niet klopt.",
        english: "Access ended", "Your access to this network has ended. Ask the coordinator if that is not right."
    )

    static let lastCoordinator = Self(
        dutch: "Laatste regiocoördinator", "Een netwerk heeft altijd een regiocoördinator. Nodig eerst een andere uit.",
        english: "Last coordinator", "A network always has a coordinator. Invite another one first."
    )
}
