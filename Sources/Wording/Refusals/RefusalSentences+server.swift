extension RefusalSentences {
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
        return Self(
            dutch: "Sleutelbestand onbruikbaar",
            "Het sleutelbestand\(file) ontbreekt of past niet bij deze gegevens. Zet het juiste bestand terug.",
            english: "Key file unusable",
            "The key file\(file) is missing or does not fit these data. Put the right file back."
        )
    }
}
