import Domain

extension RefusalSentences {
    static let jsonMalformed = Self(
        dutch: "Bericht niet leesbaar",
        "Dit is geen geldige JSON. Controleer haakjes, komma's en aanhalingstekens en stuur het bericht opnieuw.",
        english: "Message unreadable",
        "This is not valid JSON. Check brackets, commas and quotation marks and send the message again."
    )

    static func fieldUnknown(_ values: RefusalValues) -> Self {
        Self(
            dutch: "Onbekend veld",
            "Het veld\(named(values)) bestaat hier niet. Haal het weg of controleer de spelling.",
            english: "Unknown field", "The field\(named(values)) does not exist here. Remove it or check its spelling."
        )
    }

    static func fieldMissing(_ values: RefusalValues) -> Self {
        Self(
            dutch: "Veld ontbreekt", "Het veld\(named(values)) is verplicht. Vul het in.",
            english: "Field missing", "The field\(named(values)) is required. Fill it in."
        )
    }

    static func fieldTypeWrong(_ values: RefusalValues) -> Self {
        let type = expectedType(values)
        return Self(
            dutch: "Veld van de verkeerde soort",
            "Het veld\(named(values)) heeft een andere soort waarde nodig. Geef \(type.dutch).",
            english: "Field of the wrong type",
            "The field\(named(values)) needs another type of value. Give \(type.english)."
        )
    }

    static func parameterInvalid(_ values: RefusalValues) -> Self {
        let name = values["parameter"].map { " “\($0)”" } ?? ""
        return Self(
            dutch: "Adres niet goed", "De parameter\(name) in het adres kan niet worden gelezen. Controleer het adres.",
            english: "Address not right", "The parameter\(name) in the address cannot be read. Check the address."
        )
    }

    static func bodyTooLarge(_ values: RefusalValues) -> Self {
        let size = values.size("maximum")
        return Self(
            dutch: "Bericht te groot",
            "Dit bericht is te groot. Stuur \(size.map { "hoogstens \($0.dutch)" } ?? "minder") tegelijk.",
            english: "Message too large",
            "This message is too large. Send \(size.map { "at most \($0.english)" } ?? "less") at a time."
        )
    }

    static func mediaTypeUnsupported(_ values: RefusalValues) -> Self {
        let type = values["expected"]
        return Self(
            dutch: "Soort inhoud onbekend",
            "De server leest deze soort inhoud niet. Stuur \(type ?? "de soort die de handleiding noemt").",
            english: "Media type unsupported",
            "The server does not read this type of content. Send \(type ?? "the type that the manual names")."
        )
    }

    static let notFound = Self(
        dutch: "Niet gevonden",
        "Dit bestaat niet, of u kunt het niet zien. Controleer het adres of ga terug naar het begin.",
        english: "Not found", "This does not exist, or you cannot see it. Check the address or go back to the start."
    )

    static let revisionMissing = Self(
        dutch: "Versie ontbreekt",
        "Zeg bij een wijziging op welke versie die is gemaakt. Stuur het nummer van de versie mee in If-Match.",
        english: "Revision missing",
        "Say which revision a change was based on. Send the number of the revision in If-Match."
    )

    static let revisionStale = Self(
        dutch: "Intussen gewijzigd",
        "Iemand anders heeft dit gewijzigd terwijl u bezig was."
            + " Open het opnieuw en breng uw wijziging nog een keer aan.",
        english: "Changed in the meantime",
        "Somebody else changed this while you were working on it. Open it again and make your change once more."
    )

    static let idempotencyKeyReused = Self(
        dutch: "Sleutel al gebruikt",
        "Deze Idempotency-Key hoort bij een ander verzoek. Gebruik voor elk verzoek een nieuwe.",
        english: "Key already used", "This Idempotency-Key belongs to another request. Use a new one for each request."
    )

    static func busy(_ values: RefusalValues) -> Self {
        let seconds = values.count("seconds")
        return Self(
            dutch: "Even druk",
            "De server is bezig. Probeer het \(seconds.map { "over \($0.dutch) seconden" } ?? "straks") opnieuw.",
            english: "Busy just now",
            "The server is busy. Try again \(seconds.map { "in \($0.english) seconds" } ?? "in a while")."
        )
    }

    private static func named(_ values: RefusalValues) -> String {
        values.field.isEmpty ? "" : " “\(values.field)”"
    }

    private static func expectedType(_ values: RefusalValues) -> (dutch: String, english: String) {
        switch values["expected"] {
        case "string": ("tekst", "text")
        case "integer": ("een heel getal", "a whole number")
        case "boolean": ("true of false", "true or false")
        case "array": ("een lijst", "a list")
        case "object": ("een object", "an object")
        default: ("de soort die de handleiding noemt", "the type that the manual names")
        }
    }
}
