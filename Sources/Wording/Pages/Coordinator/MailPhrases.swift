package import Domain

/// The words of the list of mails.
package enum MailPhrases {
    package static let title = Labels("Mails", "Mails")
    package static let lead = Labels(
        "Wat het systeem verstuurde of nog verstuurt. Komt een e-mail niet aan? Open haar en geef de link zelf door.",
        "What the system sent or is going to send. When a mail does not arrive, open it and pass on its link yourself."
    )
    package static let none = Labels("Nog geen mails", "No mails yet")
    package static let noneText = Labels(
        "Zodra er iets verstuurd wordt, staat het hier.", "As soon as something is sent, it stands here.")
    package static let noneFound = Labels("Geen mails gevonden", "No mails found")
    package static let noneFoundText = Labels("Zoek eens ruimer.", "Try a wider search.")
    package static let search = Labels("Mails zoeken", "Search mails")
    package static let state = Labels("Stand", "State")
    package static let kind = Labels("Soort", "Kind")
    package static let kinds = Labels("Alle soorten mail", "All kinds of mail")
    package static let kindsLead = Labels(
        "Wat het systeem verstuurt, met van elk een voorbeeld. Wie iets krijgt, leest het in de eigen taal.",
        "What the system sends, with an example of each. Who gets something reads it in the own language."
    )
    package static let invented = Labels(
        "Een voorbeeld in beide talen. Alles wat erin staat is verzonnen.",
        "An example in both languages. Whatever is in it is invented."
    )
    package static let openAlone = Labels("In een eigen venster openen", "Open in a window of its own")
    package static let asText = Labels("Dezelfde mail als platte tekst", "The same mail as plain text")
    package static let recipient = Labels("Aan", "To")
    package static let madeAt = Labels("Gemaakt op", "Made at")
    package static let attempts = Labels("Bezorging", "Delivery")
    package static let nextAttempt = Labels("Volgende poging", "Next try")
    package static let blotted = Labels(
        "Een persoonlijke link of een code staat hier niet leesbaar. Wie die toont, komt in het logboek.",
        "A personal link or a code cannot be read here. Who shows it is recorded in the log."
    )
    package static let forgotten = Labels(
        "De tekst van deze mail wordt niet meer bewaard.", "The words of this mail are no longer kept."
    )
    package static let showLink = Labels("Link tonen", "Show the link")
    package static let showCode = Labels("Code tonen", "Show the code")
    package static let codeTitle = Labels("Code om te tekenen", "Code for signing")
    package static let codeText = Labels(
        "Geef deze code alleen door aan wie hem vroeg, en controleer wie u aan de lijn heeft.",
        "Pass this code on only to who asked for it, and make sure whom you speak to."
    )
    package static let codeHint = Labels(
        "Dat u de code bekeek, staat in het logboek en straks bij de handtekening.",
        "That you looked at the code stands in the log and later with the signature."
    )
    package static let retry = Labels("Nu opnieuw proberen", "Try again now")
    package static let sendToNewAddress = Labels("Stuur naar het nieuwe adres", "Send to the new address")
    package static let retryAll = Labels(
        "Alles wat niet bezorgd is opnieuw proberen", "Try everything that was not delivered again")

    /// What came of a mail that is not delivered yet; of one that was never tried by itself, why it waits.
    package static func tries(_ count: Int, failure: String) -> Labels {
        let reason = failure.isEmpty ? nil : MailFailurePhrases.reason(failure)
        let why = (dutch: reason.map { ": \($0.dutch)" } ?? "", english: reason.map { ": \($0.english)" } ?? "")
        guard count > 0 else {
            return Labels(
                "Wacht tot de mailserver weer meewerkt\(why.dutch)", "Waits for the mail server\(why.english)")
        }
        return count == 1
            ? Labels("1 keer geprobeerd\(why.dutch)", "Tried once\(why.english)")
            : Labels("\(count) keer geprobeerd\(why.dutch)", "Tried \(count) times\(why.english)")
    }
}
