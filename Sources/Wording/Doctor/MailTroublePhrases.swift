package import Domain

/// Why a mail server did not take a mail, and what an administrator does about it. `host` is the server's name,
/// `server` its name with the port.
package enum MailTroublePhrases {
    package static func hostUnknown(_ host: String) -> Labels {
        Labels(
            "De naam \(host) is niet te vinden. Kijk of mail.smtp.host goed gespeld is en of deze machine namen kan opzoeken.",
            "The name \(host) cannot be found. See whether mail.smtp.host is spelt right and whether this machine can look up names."
        )
    }

    package static func noConnection(_ server: String) -> Labels {
        Labels(
            "Met \(server) komt geen verbinding tot stand: daar luistert niets, of een firewall houdt het tegen. Kijk mail.smtp.host en mail.smtp.port na.",
            "No connection with \(server): nothing listens there, or a firewall stops it. See mail.smtp.host and mail.smtp.port."
        )
    }

    package static func timedOut(_ server: String) -> Labels {
        Labels(
            "\(server) zegt niets. Vaak verwacht die poort meteen TLS: zet dan mail.smtp.security op tls (meestal poort 465).",
            "\(server) says nothing. Often that port expects TLS at once: then set mail.smtp.security to tls (mostly port 465)."
        )
    }

    package static func tooSlow(_ server: String) -> Labels {
        Labels(
            "\(server) antwoordt, maar te traag. Kijk of die server het te druk heeft; blijft het zo, zet dan mail.smtp.timeout_seconds hoger.",
            "\(server) answers, but too slowly. See whether that server is overloaded; if it stays so, raise mail.smtp.timeout_seconds."
        )
    }

    package static func notAMailServer(_ server: String) -> Labels {
        Labels(
            "Wat op \(server) antwoordt, is geen mailserver. Kijk mail.smtp.host en mail.smtp.port na.",
            "What answers at \(server) is no mail server. See mail.smtp.host and mail.smtp.port.")
    }

    /// A reply of 4xx, whatever it is about.
    package static func forNow(_ server: String) -> Labels {
        Labels(
            "\(server) neemt dit nu niet aan. Dat is voorlopig: e-mails van een netwerk probeert poortwacht vanzelf opnieuw.",
            "\(server) does not take this now. That is for the time being: poortwacht tries a network's mails again by itself."
        )
    }

    package static func connectionLost(_ server: String) -> Labels {
        Labels(
            "\(server) verbrak de verbinding. Probeer het later nog eens; kijk anders in het log van die server.",
            "\(server) broke the connection. Try again later; or else look in that server's log.")
    }

    package static func encryptionNotOffered(_ server: String) -> Labels {
        Labels(
            "\(server) biedt geen STARTTLS, en onversleuteld versturen we niet. Neem een andere poort, of zet mail.smtp.security op tls.",
            "\(server) does not offer STARTTLS, and we send nothing in the clear. Take another port, or set mail.smtp.security to tls."
        )
    }

    package static func encryptionFailed(_ server: String) -> Labels {
        Labels(
            "\(server) spreekt niet meteen TLS. Zet mail.smtp.security op starttls (meestal poort 587), of neem poort 465.",
            "\(server) does not speak TLS at once. Set mail.smtp.security to starttls (mostly port 587), or take port 465."
        )
    }

    package static func certificateUntrusted(_ server: String) -> Labels {
        Labels(
            "Het certificaat van \(server) is van een uitgever die we niet vertrouwen. Is het een eigen uitgever, zet dan mail.smtp.ca_file op diens certificaat.",
            "The certificate of \(server) is of an authority that we do not trust. If it is one of your own, set mail.smtp.ca_file to its certificate."
        )
    }

    package static func certificateOfAnotherHost(_ host: String) -> Labels {
        Labels(
            "Het certificaat van de mailserver is niet voor de naam \(host). Zet mail.smtp.host op de naam die in het certificaat staat.",
            "The mail server's certificate is not for the name \(host). Set mail.smtp.host to the name that stands in the certificate."
        )
    }

    package static func certificateExpired(_ server: String) -> Labels {
        Labels(
            "Het certificaat van \(server) is verlopen of geldt nog niet. De beheerder van die server moet het vernieuwen; kijk ook of de klok van deze machine goed staat.",
            "The certificate of \(server) has expired or is not valid yet. Its administrator must renew it; see also whether this machine's clock is right."
        )
    }

    package static let authorityFileUnusable = Labels(
        "Het bestand van mail.smtp.ca_file is niet te lezen of geen PEM.",
        "The file of mail.smtp.ca_file cannot be read or is not PEM.")
    package static let passwordRefused = Labels(
        "De mailserver weigert de gebruikersnaam of het wachtwoord. Kijk mail.smtp.user en het bestand van mail.smtp.password_file na.",
        "The mail server refuses the user name or password. See mail.smtp.user and the file of mail.smtp.password_file."
    )
    package static let signInNotPossible = Labels(
        "De mailserver wil dat we ons aanmelden. Zet mail.smtp.user en mail.smtp.password_file; staan die er al, dan kent de server geen aanmelding die wij kunnen.",
        "The mail server wants us to sign in. Set mail.smtp.user and mail.smtp.password_file; if they are set, the server offers no way of signing in that we know."
    )

    package static func serverRefused(_ server: String) -> Labels {
        Labels(
            "\(server) neemt van deze machine niets aan. Vraag de beheerder van die server om haar toe te laten.",
            "\(server) takes nothing from this machine. Ask its administrator to let it in.")
    }

    package static let senderRefused = Labels(
        "De mailserver weigert de afzender. Laat de coördinator een afzenderadres kiezen waarvoor deze server mag versturen.",
        "The mail server refuses the sender. Have the coordinator choose a sender's address that this server may send for."
    )
    package static let recipientRefused = Labels(
        "De mailserver weigert de ontvanger. Kijk of het adres goed is en of deze server naar dat domein mag versturen.",
        "The mail server refuses the recipient. See whether the address is right and whether this server may send to that domain."
    )
    package static let messageRefused = Labels(
        "De mailserver weigert het bericht zelf, bijvoorbeeld omdat het te groot is of voor ongewenst wordt gehouden.",
        "The mail server refuses the message itself, for instance as too large or unwanted.")
    package static let interrupted = Labels(
        "De verbinding brak af terwijl de mailserver het bericht aannam. Het kan aangekomen zijn; poortwacht probeert het later opnieuw.",
        "The connection broke while the mail server was taking the message. It may have arrived; poortwacht tries again later."
    )
    package static let busy = Labels(
        "Er wachten al te veel berichten op de mailserver. Probeer het over een paar minuten opnieuw.",
        "Too many messages wait for the mail server already. Try again in a few minutes.")
    package static let signingFailed = Labels(
        "Het bericht kon niet worden ondertekend. Kijk mail.smime.certificate en mail.smime.key na.",
        "The message could not be signed. See mail.smime.certificate and mail.smime.key.")
    package static let messageUnusable = Labels(
        "Van dit bericht is geen e-mail te maken: het adres van de afzender of de ontvanger klopt niet.",
        "No mail can be made of this message: the sender's or recipient's address is not right.")
    package static let system = Labels(
        "Deze machine kon het bericht niet wegschrijven. Kijk of de schijf vol is en of deze gebruiker in de map mag schrijven.",
        "This machine could not write the message. See whether the disk is full and whether this user may write the folder."
    )

    /// What the other side said, behind one of the sentences above.
    package static func words(_ words: String) -> Labels {
        Labels("Het antwoord was: \(words)", "The answer was: \(words)")
    }

    /// What this machine says of it, behind one of the sentences above.
    package static func cause(_ words: String) -> Labels {
        Labels("Technische oorzaak: \(words)", "Technical cause: \(words)")
    }
}
