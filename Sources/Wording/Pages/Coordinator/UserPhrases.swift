package import Domain
package import Ledger

/// The words of the users' pages.
package enum UserPhrases {
    package static let title = Labels("Gebruikers", "Users")
    package static let lead = Labels(
        "Wie zich kan aanmelden, en voor wie. Ieder heeft een eigen account.",
        "Who can sign in, and for whom. Everybody has an own account."
    )
    package static let name = Labels("Naam", "Name")
    package static let email = Labels("E-mailadres", "E-mail address")
    package static let phone = Labels("Telefoon", "Telephone")
    package static let phoneHint = Labels("Mag leeg blijven.", "May stay empty.")
    package static let language = Labels("Taal van pagina's en mails", "Language of pages and mails")
    package static let state = Labels("Stand", "State")
    package static let actsFor = Labels("Handelt voor", "Acts for")
    package static let coordinator = Labels("regiocoördinator", "coordinator")
    package static let invite = Labels("Iemand uitnodigen", "Invite somebody")
    package static let part = Labels("Wat wordt deze persoon?", "What will this person be?")
    package static let asCoordinator = Labels(
        "Regiocoördinator van het hele netwerk", "Coordinator of the whole network")
    package static let member = Labels("Lid", "Member")
    package static let roles = Labels("Rollen bij het lid", "Roles at the member")
    package static let rolesOf = Labels("Rollen", "Roles")
    package static let saveRoles = Labels("Rollen opslaan", "Save the roles")
    package static let sendInvitation = Labels("Uitnodigen", "Invite")
    package static let access = Labels("Toegang", "Access")
    package static let showLink = Labels("Link van de uitnodiging tonen", "Show the link of the invitation")
    package static let inviteAgain = Labels("Opnieuw uitnodigen", "Invite again")
    package static let inviteAgainText = Labels(
        "Voor wie het wachtwoord of de telefoon kwijt is: het oude wachtwoord en de oude codes werken dan niet meer.",
        "For who lost the password or the telephone: the old password and the old codes then work no longer."
    )
    package static let changeAddress = Labels("E-mailadres wijzigen", "Change the e-mail address")
    package static let changeAddressLead = Labels(
        "Voor een tikfout of een nieuw adres van dezelfde persoon. Wie een ander is, nodigt u zelf uit.",
        "For a typing error or a new address of the same person. Invite whoever is somebody else."
    )
    package static let changeAddressPoints = [
        Labels(
            "Deze persoon wordt overal afgemeld en meldt zich voortaan met het nieuwe adres aan.",
            "This person is signed out everywhere and signs in with the new address from now on."),
        Labels(
            "Wie de uitnodiging nog niet had aangenomen, krijgt een nieuwe op het nieuwe adres.",
            "Who had not accepted the invitation yet gets a new one at the new address."),
        Labels(
            "Mails die nog wachten, gaan naar het nieuwe adres.", "Mails that still wait go to the new address."),
    ]
    package static let revoke = Labels("Toegang beëindigen", "End the access")
    package static let revokePoints = [
        Labels("Deze persoon wordt overal afgemeld.", "This person is signed out everywhere."),
        Labels(
            "API-sleutels die deze persoon maakte, werken niet meer.",
            "API tokens that this person made work no longer."),
        Labels("Wat deze persoon deed, blijft in het logboek staan.", "What this person did stays in the log."),
    ]
    package static let linkTitle = Labels("Link om door te geven", "A link to pass on")
    package static let linkText = Labels(
        "Geef de link alleen aan de persoon voor wie hij is. Dat u hem zag, staat in het logboek.",
        "Give the link only to the person for whom it is. That you saw it stands in the log."
    )
    package static let link = Labels("Link", "Link")

    package static func revokeTitle(_ name: String) -> Labels {
        Labels("De toegang van \(name) beëindigen?", "End the access of \(name)?")
    }

    package static func worksUntil(_ day: CalendarDay) -> Labels { DoorPhrases.worksUntil(day) }
}
