package import Domain

/// Why a mail was not delivered, for coordinators, behind a colon. What a mail server said is shown in its own words;
/// where it said nothing, the outbox keeps a code.
package enum MailFailurePhrases {
    /// - Parameter failure: a server's words, or one of our codes.
    package static func reason(_ failure: String) -> Labels {
        if let known = known[failure] { return known }
        let isCode = failure.hasPrefix("mail_") && failure.allSatisfy { $0 == "_" || ("a"..."z").contains($0) }
        return isCode ? cannotBeMade : Labels(failure, failure)
    }

    private static let cannotBeMade = Labels(
        "hiervan is geen e-mail te maken", "no mail can be made of this")
    private static let wrongAddress = Labels(
        "het e-mailadres van de ontvanger of de afzender klopt niet", "the recipient's or sender's address is not right"
    )
    private static let connection = Labels(
        "de mailserver is niet te bereiken", "the mail server cannot be reached")
    private static let silence = Labels("de mailserver antwoordt niet", "the mail server does not answer")
    private static let trust = Labels(
        "het certificaat van de mailserver is niet te vertrouwen; de beheerder weet er raad mee",
        "the mail server's certificate cannot be trusted; the administrator knows what to do")
    private static let encryption = Labels(
        "met de mailserver is geen beveiligde verbinding te maken; de beheerder weet er raad mee",
        "no secure connection with the mail server can be made; the administrator knows what to do")
    private static let signIn = Labels(
        "de mailserver laat ons niet binnen; de beheerder weet er raad mee",
        "the mail server does not let us in; the administrator knows what to do")

    private static let known: [String: Labels] = [
        "host_unknown": connection, "no_connection": connection, "connection_lost": connection,
        "timed_out": silence, "too_slow": Labels("de mailserver is te traag", "the mail server is too slow"),
        "not_a_mail_server": Labels(
            "wat er antwoordt is geen mailserver; de beheerder weet er raad mee",
            "what answers is no mail server; the administrator knows what to do"),
        "encryption_not_offered": encryption, "encryption_failed": encryption, "certificate_untrusted": trust,
        "certificate_of_another_host": trust, "certificate_expired": trust, "authority_file_unusable": trust,
        "password_refused": signIn, "sign_in_not_possible": signIn, "server_refused": signIn,
        "sender_refused": Labels(
            "de mailserver weigert het adres van de afzender", "the mail server refuses the sender's address"),
        "recipient_refused": Labels("de mailserver weigert de ontvanger", "the mail server refuses the recipient"),
        "message_refused": Labels("de mailserver weigert het bericht", "the mail server refuses the message"),
        "interrupted": Labels(
            "de verbinding brak af terwijl de mailserver het bericht aannam",
            "the connection broke while the mail server was taking the message"),
        "busy": Labels("er wachten nog te veel andere mails", "too many other mails still wait"),
        "signing_failed": Labels(
            "de e-mail kon niet worden ondertekend; de beheerder weet er raad mee",
            "the mail could not be signed; the administrator knows what to do"),
        "message_unusable": cannotBeMade,
        "system": Labels(
            "de server kon de e-mail niet wegschrijven; de beheerder weet er raad mee",
            "the server could not write the mail; the administrator knows what to do"),
        "mail_unreadable": Labels(
            "de tekst van deze e-mail is niet meer te lezen", "the words of this mail can no longer be read"),
        "mail_address_empty": wrongAddress, "mail_address_too_long": wrongAddress,
        "mail_address_control_character": wrongAddress, "mail_address_malformed": wrongAddress,
        "mail_attachments_too_large": Labels("de bijlagen zijn te groot", "the attachments are too large"),
    ]
}
