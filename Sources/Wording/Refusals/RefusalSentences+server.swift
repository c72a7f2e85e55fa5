import Domain

extension RefusalSentences {
    /// Error 13 is that of a door that belongs to somebody else.
    static func serverUnreachable(_ values: RefusalValues) -> Self {
        if values.number("errno") == 13 {
            return Self(
                dutch: "Geen toegang tot de server",
                "Deze gebruiker mag de server geen opdrachten geven. Geef de opdracht als de gebruiker onder wie de server"
                    + " draait.",
                english: "No access to the server",
                "This user may not give the server commands. Give the command as the user that the server runs as."
            )
        }
        return Self(
            dutch: "De server gaf geen antwoord",
            "De server viel weg voordat de opdracht klaar was; een deel kan al gedaan zijn. Kijk of de server weer draait,"
                + " kijk hoe het staat, en geef de opdracht zo nodig nog eens. Een maand sluiten kan altijd nog eens.",
            english: "The server gave no answer",
            "The server went away before the command was done; part of it may be done already. See whether the server runs"
                + " again, see how things stand, and give the command again where needed. Closing a month can always be"
                + " repeated."
        )
    }

    static func networkUnknown(_ values: RefusalValues) -> Self {
        let slug = values["slug"].map { " “\($0)”" } ?? ""
        return Self(
            dutch: "Netwerk onbekend", "Het netwerk\(slug) bestaat hier niet. Controleer de naam in het adres.",
            english: "Network unknown", "The network\(slug) does not exist here. Check the name in the address."
        )
    }

    static let networkArchived = Self(
        dutch: "Netwerk is gearchiveerd",
        "Dit netwerk is gearchiveerd en kan niet meer worden gebruikt."
            + " Vraag de beheerder als u er gegevens uit nodig heeft.",
        english: "Network is archived",
        "This network is archived and can no longer be used. Ask the operator if you need data from it."
    )

    static let networkSetAside = Self(
        dutch: "Netwerk tijdelijk gesloten",
        "Dit netwerk is tijdelijk gesloten omdat er iets moet worden nagekeken."
            + " Probeer het later of vraag de beheerder.",
        english: "Network closed for now",
        "This network is closed for now because something has to be checked. Try again later or ask the operator."
    )

    static func folderInUse(_ values: RefusalValues) -> Self {
        let folder = values["folder"].map { " “\($0)”" } ?? ""
        return Self(
            dutch: "Map in gebruik", "De gegevensmap\(folder) wordt al gebruikt door een ander proces. Stop dat eerst.",
            english: "Folder in use", "The data folder\(folder) is in use by another process. Stop that first."
        )
    }

    static func keyFileUnusable(_ values: RefusalValues) -> Self {
        let file = values["file"].map { " “\($0)”" } ?? ""
        let fault = keyFileFault(values["reason"])
        return Self(
            dutch: "Sleutelbestand onbruikbaar", "Het sleutelbestand\(file) \(fault.dutch)",
            english: "Key file unusable", "The key file\(file) \(fault.english)"
        )
    }

    /// What is wrong with the key file and what to do, by the code that names the fault.
    private static func keyFileFault(_ reason: String?) -> Labels {
        switch reason {
        case "key_file_missing":
            Labels("ontbreekt. Zet het terug van uw reservekopie.", "is missing. Put it back from your backup.")
        case "key_file_inside_data_folder":
            Labels(
                "staat in de gegevensmap. Zet het erbuiten, anders komt het in elke reservekopie mee.",
                "lies in the data folder. Move it out, or it would be part of every backup."
            )
        case "key_file_readable_by_others":
            Labels(
                "kan door anderen worden gelezen. Geef alleen de eigenaar toegang (chmod 600).",
                "can be read by others. Give access to its owner only (chmod 600)."
            )
        case "key_file_owned_by_another":
            Labels(
                "is van een andere gebruiker. Maak het eigendom van de gebruiker die de server draait.",
                "belongs to another user. Make it belong to the user who runs the server."
            )
        default:
            Labels(
                "past niet bij deze gegevens. Zet het juiste bestand terug.",
                "does not fit these data. Put the right file back."
            )
        }
    }
}
