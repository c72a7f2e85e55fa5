package import Domain

/// What `poortwacht doctor` says about settings, folder, key, certificate and what is installed.
package enum DoctorPhrases {
    package static let settings = Labels("De instellingen zijn goed.", "The settings are right.")
    package static let serverRuns = Labels(
        "De server draait en deed dit onderzoek zelf.", "The server runs and made this examination itself.")
    package static let serverStopped = Labels(
        "De server draait niet; dit onderzoek is zonder server gedaan.",
        "The server does not run; this examination was made without it.")
    package static let fonts = Labels(
        "De lettertypen en de Nederlandse woordafbreking zijn er.", "The fonts and the Dutch hyphenation are there.")
    package static let rules = Labels(
        "De wettelijke getallen zijn te lezen.", "The legal numbers can be read.")

    package static func folder(_ path: String) -> Labels {
        Labels("De gegevensmap \(path) is in orde.", "The data folder \(path) is in order.")
    }

    package static func folderMissing(_ path: String) -> Labels {
        Labels(
            "De gegevensmap \(path) is er nog niet. De eerste start maakt hem. Klopt het pad niet, pas dan data.folder aan.",
            "The data folder \(path) is not there yet. The first start makes it. If the path is wrong, set data.folder."
        )
    }

    package static func folderNotOurs(_ path: String) -> Labels {
        Labels(
            "De gegevensmap \(path) is niet van deze gebruiker. Voer de opdracht uit als de gebruiker van de server, of geef hem de map met chown.",
            "The data folder \(path) is not this user's. Run the command as the server's user, or give the folder to it with chown."
        )
    }

    package static func folderOpenToOthers(_ path: String) -> Labels {
        Labels(
            "Anderen op deze machine kunnen in de gegevensmap \(path). Sluit hem: chmod 700 \(path)",
            "Others on this machine can enter the data folder \(path). Close it: chmod 700 \(path)"
        )
    }

    package static func diskAlmostFull(_ path: String, megabytes: Int) -> Labels {
        Labels(
            "Op de schijf van \(path) is nog \(megabytes) MB vrij. Maak ruimte: zonder ruimte kan niets meer worden bewaard.",
            "The disk of \(path) has \(megabytes) MB left. Make room: without it nothing can be kept any more."
        )
    }

    package static let keyFile = Labels(
        "Het sleutelbestand is te lezen, alleen door deze gebruiker, en staat buiten de gegevensmap.",
        "The key file can be read, by this user only, and stands outside the data folder.")
    package static let keyFileNotYet = Labels(
        "Er is nog geen sleutelbestand. De eerste start maakt het.",
        "There is no key file yet. The first start makes it.")

    package static func keyFileUnusable(_ reason: String) -> Labels {
        Labels(
            "Het sleutelbestand is niet bruikbaar (\(reason)). Zet data.key_file op het goede bestand, buiten de gegevensmap, van deze gebruiker en met chmod 600.",
            "The key file cannot be used (\(reason)). Set data.key_file to the right file, outside the data folder, owned by this user and with chmod 600."
        )
    }

    package static let certificateNotYet = Labels(
        "Er is nog geen certificaat. De eerste start maakt er zelf een, waarvoor browsers waarschuwen.",
        "There is no certificate yet. The first start makes one itself, of which browsers warn.")

    package static func certificate(until day: String) -> Labels {
        Labels(
            "Het certificaat past bij het adres en geldt tot en met \(day).",
            "The certificate goes with the address and is valid until \(day).")
    }

    package static func certificateOwn(until day: String) -> Labels {
        Labels(
            "Het certificaat is zelf gemaakt en geldt tot en met \(day). Browsers waarschuwen ervoor; zet server.tls op een certificaat van een erkende uitgever.",
            "The certificate is self-made and valid until \(day). Browsers warn of it; set server.tls to one of an authority."
        )
    }

    package static func certificateEnding(days: Int) -> Labels {
        days == 1
            ? Labels("Het certificaat verloopt morgen. Vernieuw het.", "The certificate expires tomorrow. Renew it.")
            : Labels(
                "Het certificaat verloopt over \(days) dagen. Vernieuw het.",
                "The certificate expires in \(days) days. Renew it.")
    }

    package static let certificateExpired = Labels(
        "Het certificaat is verlopen. Vernieuw het en geef de server SIGHUP.",
        "The certificate has expired. Renew it and send the server SIGHUP.")
    package static let certificateEarly = Labels(
        "Het certificaat geldt nog niet. Kijk of de klok van deze machine goed staat.",
        "The certificate is not valid yet. See whether this machine's clock is right.")

    package static func certificateUnusable(_ path: String) -> Labels {
        Labels(
            "Het certificaat \(path) of de sleutel ervan is niet bruikbaar. Beide moeten PEM zijn en bij elkaar horen, en alleen deze gebruiker mag de sleutel lezen.",
            "The certificate \(path) or its key cannot be used. Both must be PEM and belong together, and only this user may read the key."
        )
    }

    package static func certificateOfOther(_ host: String) -> Labels {
        Labels(
            "Het certificaat is niet voor \(host), het adres in server.public_url. Browsers weigeren het.",
            "The certificate is not for \(host), the address in server.public_url. Browsers refuse it.")
    }
}
