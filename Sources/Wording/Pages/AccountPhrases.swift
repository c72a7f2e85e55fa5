package import Domain

/// The words of one's own account.
package enum AccountPhrases {
    package static let title = Labels("Uw account", "Your account")
    package static let name = Labels("Naam", "Name")
    package static let email = Labels("E-mailadres", "E-mail address")
    package static let phone = Labels("Telefoon", "Telephone")
    package static let actsFor = Labels("U handelt voor", "You act for")
    package static let wholeNetwork = Labels(
        "het hele netwerk, als regiocoördinator", "the whole network, as coordinator")
    package static let mailsTitle = Labels("Mails", "Mails")
    package static let mailsLead = Labels(
        "Mails over een voorstel, een overeenkomst of de uren krijgt u altijd: die horen bij het werk.",
        "You always get mails about a proposal, a contract or hours: they belong to the work."
    )
    package static let weekly = Labels(
        "Stuur mij op maandag een weekbericht, als er iets voor mij is",
        "Send me a weekly mail on Monday, when there is something for me"
    )
    package static let passwordTitle = Labels("Wachtwoord wijzigen", "Change the password")
    package static let passwordLead = Labels(
        "Daarna meldt u zich op elk apparaat opnieuw aan.", "After that you sign in again on each device."
    )
    package static let present = Labels("Huidig wachtwoord", "Present password")
    package static let chosen = Labels("Nieuw wachtwoord", "New password")
    package static let everywhereTitle = Labels("Andere apparaten", "Other devices")
    package static let everywhereText = Labels(
        "Bent u een telefoon of computer kwijt? Meld u dan overal af.",
        "Lost a telephone or computer? Then sign out everywhere."
    )
    package static let everywhere = Labels("Overal afmelden", "Sign out everywhere")
}
