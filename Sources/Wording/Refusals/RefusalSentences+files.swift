import Domain

extension RefusalSentences {
    static let fileUnreadable = Self(
        dutch: "Bestand niet leesbaar",
        "Dit bestand kan niet worden gelezen. Sla het in uw rekenblad op als CSV en probeer het opnieuw.",
        english: "File unreadable",
        "This file cannot be read. Save it as CSV in your spreadsheet program and try again."
    )

    static func fileTooLarge(_ values: RefusalValues) -> Self {
        let size = values.size("maximum")
        return Self(
            dutch: "Bestand te groot",
            "Dit bestand is te groot. \(size.map { "Hoogstens \($0.dutch) kan. " } ?? "")Verdeel het over meer"
                + " bestanden.",
            english: "File too large",
            "This file is too large. \(size.map { "At most \($0.english) is possible. " } ?? "")Split it into several"
                + " files."
        )
    }

    static let fileEmpty = Self(
        dutch: "Bestand is leeg",
        "In dit bestand staat niets onder de kolomnamen. Controleer of u het goede bestand heeft gekozen.",
        english: "File is empty",
        "There is nothing below the column names in this file. Check whether you chose the right file."
    )

    static func columnMissing(_ values: RefusalValues) -> Self {
        Self(
            dutch: "Kolom ontbreekt",
            "De kolom\(column(values)) ontbreekt. Voeg die toe, met de naam in de eerste regel.",
            english: "Column missing",
            "The column\(column(values)) is missing. Add it, with its name in the first line."
        )
    }

    static func columnUnknown(_ values: RefusalValues) -> Self {
        Self(
            dutch: "Kolom onbekend", "De kolom\(column(values)) is niet bekend. Haal die weg of controleer de naam.",
            english: "Column unknown", "The column\(column(values)) is not known. Remove it or check its name."
        )
    }

    static func rowUneven(_ values: RefusalValues) -> Self {
        let dutch: String
        let english: String
        if let expected = values["expected"], let found = values["found"] {
            dutch = "Deze regel heeft \(found) velden in plaats van \(expected)."
            english = "This line has \(found) fields instead of \(expected)."
        } else {
            dutch = "Deze regel heeft te veel of te weinig velden."
            english = "This line has too many or too few fields."
        }
        return Self(
            dutch: "Regel klopt niet", "\(dutch) Kijk of er een scheidingsteken te veel of te weinig staat.",
            english: "Line not right", "\(english) See whether there is a separator too many or too few."
        )
    }

    static func cellInvalid(_ values: RefusalValues) -> Self {
        let value = values["value"].map { "“\($0)”" }
        return Self(
            dutch: "Waarde klopt niet", "\(value ?? "Deze waarde") past niet in deze kolom. Pas de waarde aan.",
            english: "Value not right", "\(value ?? "This value") does not fit this column. Change the value."
        )
    }

    private static func column(_ values: RefusalValues) -> String {
        values["column"].map { " “\($0)”" } ?? ""
    }
}
