package import Domain

/// What `poortwacht doctor` says about what contracts are made and sealed with.
extension DoctorPhrases {
    package static func clauseUnusable(_ slug: String, _ problem: Refusal) -> Labels {
        Labels(
            "Netwerk \(slug): er is geen overeenkomst te maken met een eigen tekst. \(RefusalText(problem, in: .dutch).detail)",
            "Network \(slug): no contract can be made with a text of its own. \(RefusalText(problem, in: .english).detail)"
        )
    }

    package static func sealNotYet(_ slug: String) -> Labels {
        Labels(
            "Netwerk \(slug): er is nog geen zegelcertificaat. De eerste getekende overeenkomst maakt het.",
            "Network \(slug): there is no sealing certificate yet. The first signed contract makes it.")
    }

    package static func ownSeal(_ slug: String, _ day: String) -> Labels {
        Labels(
            "Netwerk \(slug): het zegelcertificaat past bij zijn sleutel, geldt tot en met \(day) en vernieuwt zichzelf.",
            "Network \(slug): the sealing certificate goes with its key, is valid until \(day) and renews itself.")
    }

    package static func ownSealOver(_ slug: String) -> Labels {
        Labels(
            "Netwerk \(slug): het zegelcertificaat is verlopen. Het volgende zegel maakt een nieuw, of doe het nu met: poortwacht seal renew \(slug)",
            "Network \(slug): the sealing certificate has expired. The next seal makes a new one, or do it now with: poortwacht seal renew \(slug)"
        )
    }

    package static func sealUnusable(_ slug: String) -> Labels {
        Labels(
            "Netwerk \(slug): de sleutel past niet bij het zegelcertificaat of gaat niet open, dus getekende overeenkomsten worden niet verzegeld. Maak een nieuw certificaat met: poortwacht seal renew \(slug)",
            "Network \(slug): the key does not go with the sealing certificate or does not open, so signed contracts are not sealed. Make a new certificate with: poortwacht seal renew \(slug)"
        )
    }

    package static func seal(_ slug: String, _ day: String) -> Labels {
        Labels(
            "Netwerk \(slug): het ingestelde zegelcertificaat past bij zijn sleutel en geldt tot en met \(day).",
            "Network \(slug): the configured sealing certificate goes with its key and is valid until \(day).")
    }

    package static func sealEnding(_ slug: String, _ day: String) -> Labels {
        Labels(
            "Netwerk \(slug): het ingestelde zegelcertificaat verloopt op \(day). Vraag een nieuw aan en zet sealing.certificate en sealing.key daarop.",
            "Network \(slug): the configured sealing certificate expires on \(day). Order a new one and set sealing.certificate and sealing.key to it."
        )
    }

    package static func sealEarly(_ slug: String) -> Labels {
        Labels(
            "Netwerk \(slug): het ingestelde zegelcertificaat geldt nog niet, dus er wordt niets verzegeld. Kijk of de klok goed staat.",
            "Network \(slug): the configured sealing certificate is not valid yet, so nothing is sealed. See whether the clock is right."
        )
    }

    package static func sealOver(_ slug: String) -> Labels {
        Labels(
            "Netwerk \(slug): het ingestelde zegelcertificaat is verlopen, dus er wordt niets verzegeld. Vernieuw sealing.certificate en sealing.key en herstart de server.",
            "Network \(slug): the configured sealing certificate has expired, so nothing is sealed. Renew sealing.certificate and sealing.key and restart the server."
        )
    }
}
