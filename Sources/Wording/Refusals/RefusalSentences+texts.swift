import Domain

extension RefusalSentences {
    static let textEmpty = Self(
        dutch: "Niets ingevuld", "Dit veld is leeg. Vul het in.",
        english: "Nothing filled in", "This field is empty. Fill it in."
    )

    static func textTooLong(_ values: RefusalValues) -> Self {
        let maximum = values.count("maximum")
        return Self(
            dutch: "Te lang",
            "Deze tekst is te lang. Gebruik \(maximum.map { "hoogstens \($0.dutch)" } ?? "minder") tekens.",
            english: "Too long",
            "This text is too long. Use \(maximum.map { "at most \($0.english)" } ?? "fewer") characters."
        )
    }

    static let textControlCharacter = Self(
        dutch: "Onzichtbaar teken",
        "In deze tekst staat een teken dat niet te zien is. Haal het weg of typ de tekst opnieuw.",
        english: "Invisible character",
        "This text holds a character that cannot be seen. Remove it or type the text again."
    )

    static let textLooksLikeFormula = Self(
        dutch: "Lijkt op een formule",
        "Deze tekst begint met een teken dat een rekenblad als formule leest. Begin met een letter of een cijfer.",
        english: "Looks like a formula",
        "This text begins with a character that a spreadsheet reads as a formula. Begin with a letter or a digit."
    )

    static func textNamesHealth(_ values: RefusalValues) -> Self {
        let word = values["word"].map { " Het gaat om: “\($0)”." } ?? ""
        let englishWord = values["word"].map { " It is about: “\($0)”." } ?? ""
        return Self(
            dutch: "Niets over gezondheid",
            "Deze tekst lijkt iets over iemands gezondheid te zeggen, en dat bewaren wij niet.\(word)"
                + " Haal het weg en kies uit de lijst wat iemand kan en nodig heeft.",
            english: "Nothing about health",
            "This text seems to say something about somebody's health, and we do not keep that.\(englishWord)"
                + " Remove it and choose from the list what somebody can do and needs."
        )
    }

    static let textHoldsCitizenNumber = Self(
        dutch: "Geen burgerservicenummer",
        "In deze tekst lijkt een burgerservicenummer te staan, en dat bewaren wij niet. Haal het nummer weg.",
        english: "No citizen service number",
        "This text seems to hold a citizen service number, and we do not keep that. Remove the number."
    )

    static let emailInvalid = Self(
        dutch: "E-mailadres klopt niet", "Dit is geen geldig e-mailadres. Schrijf het als naam@bedrijf.nl.",
        english: "E-mail address not right", "This is not a valid e-mail address. Write it as name@company.nl."
    )

    static let phoneInvalid = Self(
        dutch: "Telefoonnummer klopt niet",
        "Dit is geen geldig telefoonnummer. Schrijf het als 06-12345678 of +31 6 12345678.",
        english: "Telephone number not right",
        "This is not a valid telephone number. Write it as 06-12345678 or +31 6 12345678."
    )

    static let postcodeInvalid = Self(
        dutch: "Postcode klopt niet",
        "Dit is geen geldige postcode. Schrijf die als 1782 GF, of alleen de cijfers als daarom wordt gevraagd.",
        english: "Postcode not right",
        "This is not a valid postcode. Write it as 1782 GF, or only the digits where these are asked for."
    )

    static let kvkInvalid = Self(
        dutch: "KvK-nummer klopt niet",
        "Een KvK-nummer heeft acht cijfers. Controleer het nummer in het handelsregister.",
        english: "KvK number not right", "A KvK number has eight digits. Check the number in the trade register."
    )

    static func slugInvalid(_ values: RefusalValues) -> Self {
        Self(
            dutch: "Korte naam klopt niet",
            "De korte naam\(quoted(values)) kan niet. Gebruik kleine letters, cijfers en streepjes,"
                + " en begin met een letter.",
            english: "Short name not right",
            "The short name\(quoted(values)) is not possible. Use lower-case letters, digits and hyphens,"
                + " and begin with a letter."
        )
    }

    static func slugReserved(_ values: RefusalValues) -> Self {
        Self(
            dutch: "Korte naam niet vrij",
            "De korte naam\(quoted(values)) is nodig voor het programma zelf. Kies een andere.",
            english: "Short name not free",
            "The short name\(quoted(values)) is needed by the program itself. Choose another one."
        )
    }

    static func slugTaken(_ values: RefusalValues) -> Self {
        Self(
            dutch: "Korte naam al in gebruik",
            "Er is al een netwerk met de korte naam\(quoted(values)). Kies een andere.",
            english: "Short name taken",
            "There is a network with the short name\(quoted(values)) already. Choose another one."
        )
    }

    private static func quoted(_ values: RefusalValues) -> String {
        values["slug"].map { " “\($0)”" } ?? ""
    }
}
