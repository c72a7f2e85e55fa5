package import Domain

/// What `poortwacht doctor` says about the networks and the clock, and its last line.
extension DoctorPhrases {
    package static let noNetworks = Labels(
        "Er is nog geen netwerk. Maak er een met: poortwacht network create",
        "There is no network yet. Make one with: poortwacht network create")

    package static func network(_ slug: String, head: String) -> Labels {
        Labels(
            "Netwerk \(slug): het bestand en het grootboek kloppen, hoofd \(head).",
            "Network \(slug): the file and the ledger are right, head \(head).")
    }

    package static func networkClosed(_ slug: String, _ reason: String) -> Labels {
        Labels("Netwerk \(slug) gaat niet open. \(reason)", "Network \(slug) does not open. \(reason)")
    }

    package static func fileDamaged(_ slug: String, _ words: String) -> Labels {
        Labels(
            "Netwerk \(slug): het bestand is beschadigd (\(words)). Stop de server en zet een reservekopie terug.",
            "Network \(slug): the file is damaged (\(words)). Stop the server and restore a backup.")
    }

    package static func referencesBroken(_ slug: String, count: Int) -> Labels {
        count == 1
            ? Labels(
                "Netwerk \(slug): 1 verwijzing wijst nergens naar. Stop de server en zet een reservekopie terug.",
                "Network \(slug): 1 reference leads nowhere. Stop the server and restore a backup.")
            : Labels(
                "Netwerk \(slug): \(count) verwijzingen wijzen nergens naar. Stop de server en zet een reservekopie terug.",
                "Network \(slug): \(count) references lead nowhere. Stop the server and restore a backup.")
    }

    package static func ledgerBroken(_ slug: String, _ fault: String) -> Labels {
        Labels("Netwerk \(slug): \(fault)", "Network \(slug): \(fault)")
    }

    package static func mailsParked(_ slug: String, count: Int) -> Labels {
        count == 1
            ? Labels(
                "Netwerk \(slug): 1 e-mail kwam niet aan. De coördinator kan die op de pagina Mails opnieuw laten versturen.",
                "Network \(slug): 1 mail did not arrive. The coordinator can send it again on the page Mails.")
            : Labels(
                "Netwerk \(slug): \(count) e-mails kwamen niet aan. De coördinator kan ze op de pagina Mails opnieuw laten versturen.",
                "Network \(slug): \(count) mails did not arrive. The coordinator can send them again on the page Mails."
            )
    }

    /// - Parameters:
    ///   - moment: since when the oldest waits.
    ///   - reason: why the oldest waits that was tried; nil when none was.
    package static func mailsWaiting(_ slug: String, count: Int, since moment: String, reason: Labels?) -> Labels {
        let why = (dutch: reason.map { ": \($0.dutch)" } ?? "", english: reason.map { ": \($0.english)" } ?? "")
        return count == 1
            ? Labels(
                "Netwerk \(slug): 1 e-mail wacht sinds \(moment)\(why.dutch).",
                "Network \(slug): 1 mail has waited since \(moment)\(why.english).")
            : Labels(
                "Netwerk \(slug): \(count) e-mails wachten, de oudste sinds \(moment)\(why.dutch).",
                "Network \(slug): \(count) mails wait, the oldest since \(moment)\(why.english).")
    }

    /// Something that was found for the sender of these networks.
    package static func ofNetworks(_ slugs: [String], _ finding: String) -> Labels {
        guard !slugs.isEmpty else { return Labels(finding, finding) }
        let names = slugs.joined(separator: ", ")
        return slugs.count == 1
            ? Labels("Netwerk \(names): \(finding)", "Network \(names): \(finding)")
            : Labels("Netwerken \(names): \(finding)", "Networks \(names): \(finding)")
    }

    package static func senderNotSigned(_ slug: String) -> Labels {
        Labels(
            "Netwerk \(slug): het afzenderadres staat niet in het S/MIME-certificaat, dus de e-mails van dit netwerk gaan zonder handtekening weg.",
            "Network \(slug): its sender's address is not in the S/MIME certificate, so this network's mails leave unsigned."
        )
    }

    package static let clock = Labels("De klok loopt niet achter.", "The clock is not behind.")

    package static func clockBehind(_ slug: String, until instant: String) -> Labels {
        Labels(
            "De klok loopt achter: in netwerk \(slug) gebeurde al iets op \(instant). Zet de klok van deze machine gelijk.",
            "The clock is behind: in network \(slug) something happened on \(instant) already. Set this machine's clock."
        )
    }

    package static let healthy = Labels("Alles is in orde.", "All is well.")

    package static func faults(_ count: Int) -> Labels {
        count == 1
            ? Labels("Er is 1 ding mis.", "1 thing is wrong.")
            : Labels("Er zijn \(count) dingen mis.", "\(count) things are wrong.")
    }

    package static func warnings(_ count: Int) -> Labels {
        count == 1
            ? Labels("Alles werkt; let op 1 ding.", "Everything works; mind 1 thing.")
            : Labels("Alles werkt; let op \(count) dingen.", "Everything works; mind \(count) things.")
    }

    /// How a line begins: in order, something to mind, something wrong.
    package static let marks = (
        fine: Labels("goed  ", "fine "), warning: Labels("let op", "mind "), failed: Labels("fout  ", "wrong")
    )
}
