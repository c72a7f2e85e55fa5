package import Domain

/// The words of the list of mails.
package enum MailPhrases {
    package static let title = Labels("Mails", "Mails")
    package static let lead = Labels(
        "Wat het systeem verstuurde of nog verstuurt. Komt een e-mail niet aan, geef dan zelf de link door.",
        "What the system sent or is going to send. When a mail does not arrive, pass on the link yourself."
    )
    package static let none = Labels("Nog geen mails", "No mails yet")
    package static let noneText = Labels(
        "Zodra er iets verstuurd wordt, staat het hier.", "As soon as something is sent, it stands here.")
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
    package static let retryAll = Labels(
        "Alles wat niet bezorgd is opnieuw proberen", "Try everything that was not delivered again")
    package static let queued = Labels("wacht op verzending", "waiting to be sent")
    package static let delivered = Labels("verstuurd", "sent")
    package static let parked = Labels("niet bezorgd", "not delivered")

    package static func tries(_ count: Int, failure: String) -> Labels {
        let reason = failure.isEmpty ? "" : ": \(failure)"
        return count == 1
            ? Labels("1 keer geprobeerd\(reason)", "Tried once\(reason)")
            : Labels("\(count) keer geprobeerd\(reason)", "Tried \(count) times\(reason)")
    }
}
