package import Domain

/// What `poortwacht doctor` says about mail.
package enum DoctorMailPhrases {
    package static let testSubject = Labels("Testmail van poortwacht", "Test mail from poortwacht")
    package static let testText = Labels(
        """
        Deze e-mail is verstuurd door `poortwacht doctor`. Komt hij aan, dan werkt de e-mail van deze server.
        U hoeft niets te doen.
        """,
        """
        This mail was sent by `poortwacht doctor`. If it arrives, this server's mail works.
        There is nothing for you to do.
        """
    )

    package static func folder(_ path: String) -> Labels {
        Labels(
            "E-mail wordt als .eml-bestand geschreven in \(path); een ander programma moet ze versturen.",
            "Mail is written as .eml files to \(path); another program has to send them.")
    }

    package static func folderUnusable(_ path: String) -> Labels {
        Labels(
            "In de map \(path) kan geen e-mail worden geschreven. Zet mail.folder op een map waarin deze gebruiker mag schrijven.",
            "No mail can be written to \(path). Set mail.folder to a folder that this user may write.")
    }

    package static func serverReached(_ server: String) -> Labels {
        Labels(
            "De mailserver \(server) neemt ons en de afzender aan. Met --mail-to stuurt u een testmail.",
            "The mail server \(server) takes us and the sender. With --mail-to you send a test mail.")
    }

    package static func serverTook(_ server: String) -> Labels {
        Labels(
            "De mailserver \(server) nam de testmail aan. Kijk of hij aankomt, ook bij ongewenste e-mail.",
            "The mail server \(server) took the test mail. See whether it arrives, in the spam folder as well.")
    }

    package static func writtenToFolder(_ path: String) -> Labels {
        Labels("De testmail staat als .eml-bestand in \(path).", "The test mail stands as an .eml file in \(path).")
    }

    package static let signature = Labels(
        "Het S/MIME-certificaat en de sleutel ervan zijn goed.", "The S/MIME certificate and its key are right.")

    package static func signatureUnusable(_ path: String) -> Labels {
        Labels(
            "Het S/MIME-certificaat \(path) of de sleutel ervan is niet bruikbaar. Beide moeten PEM zijn en bij elkaar horen, en alleen deze gebruiker mag de sleutel lezen.",
            "The S/MIME certificate \(path) or its key cannot be used. Both must be PEM and belong together, and only this user may read the key."
        )
    }

    package static func signatureNotForMail(_ path: String) -> Labels {
        Labels(
            "Het S/MIME-certificaat \(path) is niet voor het ondertekenen van e-mail. Vraag er een aan met het gebruik emailProtection; dat van een webserver is er niet voor.",
            "The S/MIME certificate \(path) is not for signing mail. Order one for the use emailProtection; a web server's is not for it."
        )
    }

    package static func signatureWithoutAddress(_ path: String) -> Labels {
        Labels(
            "In het S/MIME-certificaat \(path) staat geen e-mailadres, dus elk mailprogramma waarschuwt voor de handtekening. Vraag er een aan met het adres van de afzender.",
            "The S/MIME certificate \(path) names no mail address, so every mail program warns of the signature. Order one with the sender's address."
        )
    }

    package static let signatureExpired = Labels(
        "Het S/MIME-certificaat is verlopen of geldt nog niet, dus e-mails gaan zonder handtekening weg. Vernieuw het en herstart de server.",
        "The S/MIME certificate has expired or is not valid yet, so mails leave unsigned. Renew it and restart the server."
    )

    package static func signatureEnding(days: Int) -> Labels {
        Labels(
            "Het S/MIME-certificaat verloopt binnen \(days) dagen. Vernieuw het.",
            "The S/MIME certificate expires within \(days) days. Renew it.")
    }
}
