import Domain

extension RefusalSentences {
    static func clauseLineUnknown(_ values: RefusalValues) -> Self {
        let name = values["name"].map { " “\($0)”" } ?? ""
        return Self(
            dutch: "Regel onbekend",
            "De regel\(name) hoort niet in de kop van een tekst. Gebruik id, place, heading, when, valid from, valid to,"
                + " source en lawyer, elk eenmaal.",
            english: "Line unknown",
            "The line\(name) does not belong at the head of a text. Use id, place, heading, when, valid from, valid to,"
                + " source and lawyer, each once."
        )
    }

    static func clauseLineMissing(_ values: RefusalValues) -> Self {
        let name = values["name"].map { " “\($0)”" } ?? ""
        return Self(
            dutch: "Regel ontbreekt", "De regel\(name) ontbreekt in de kop van de tekst. Zet hem erbij.",
            english: "Line missing", "The line\(name) is missing at the head of the text. Add it."
        )
    }

    static func clauseNumberMissing(_ values: RefusalValues) -> Self {
        let value = values["value"].map { " Hier staat “\($0)”." } ?? ""
        let english = values["value"].map { " Here it says “\($0)”." } ?? ""
        return Self(
            dutch: "Nummer ontbreekt",
            "Na een lege regel begint een nieuw lid met een nummer en een punt, zoals “2. De …”.\(value)",
            english: "Number missing",
            "After an empty line a new paragraph begins with a number and a period, such as “2. The …”.\(english)"
        )
    }

    static func clauseNumberWrong(_ values: RefusalValues) -> Self {
        let expected = values["expected"] ?? "1"
        return Self(
            dutch: "Nummer klopt niet",
            "Dit lid heeft een verkeerd nummer. Hier hoort lid \(expected), of nog een keer het nummer van het lid ervoor"
                + " met een andere voorwaarde.",
            english: "Number not right",
            "This paragraph has a wrong number. Paragraph \(expected) belongs here, or the number before it once more with"
                + " another condition."
        )
    }

    static func clausePlaceholderUnknown(_ values: RefusalValues) -> Self {
        let name = values["placeholder"].map { "{{\($0)}}" } ?? "{{…}}"
        return Self(
            dutch: "Invulveld onbekend",
            "Het invulveld \(name) bestaat niet. Kies er een uit de lijst en sluit het af met }}.",
            english: "Placeholder unknown",
            "The placeholder \(name) does not exist. Choose one from the list and close it with }}."
        )
    }

    static func clausePlaceholderEmpty(_ values: RefusalValues) -> Self {
        let name = values["placeholder"].map { "{{\($0)}}" } ?? "{{…}}"
        return Self(
            dutch: "Invulveld soms leeg",
            "Het invulveld \(name) is niet in elke overeenkomst bekend waarin dit lid staat. Zet voor het lid een"
                + " voorwaarde, zoals [brought] of [fee].",
            english: "Placeholder sometimes empty",
            "The placeholder \(name) is not known in every contract with this paragraph. Put a condition before the"
                + " paragraph, such as [brought] or [fee]."
        )
    }

    static func clauseConditionUnknown(_ values: RefusalValues) -> Self {
        let condition = values["condition"].map { " “\($0)”" } ?? ""
        return Self(
            dutch: "Voorwaarde onbekend", "De voorwaarde\(condition) bestaat niet. Kies er een uit de lijst.",
            english: "Condition unknown", "The condition\(condition) does not exist. Choose one from the list."
        )
    }

    static func clauseReferenceUnknown(_ values: RefusalValues) -> Self {
        let reference = values["reference"].map { "{{article \($0)}}" } ?? "{{article …}}"
        let place = values["clause"].map { " in \($0)" } ?? ""
        return Self(
            dutch: "Verwijzing klopt niet",
            "De verwijzing \(reference)\(place) wijst naar een artikel of lid dat niet in elke overeenkomst staat."
                + " Verwijs naar iets anders of laat dat lid staan.",
            english: "Reference not right",
            "The reference \(reference)\(place) points to an article or paragraph that not every contract has."
                + " Refer to something else or keep that paragraph."
        )
    }

    static func clauseParagraphAmbiguous(_ values: RefusalValues) -> Self {
        let number = values["number"].map { " \($0)" } ?? ""
        return Self(
            dutch: "Voorwaarden overlappen",
            "Van lid\(number) kan er in een overeenkomst maar één gelden. Laat de voorwaarden elkaar uitsluiten, en laat"
                + " in elke overeenkomst ten minste één lid gelden.",
            english: "Conditions overlap",
            "Of paragraph\(number) only one may apply in a contract. Let the conditions exclude each other, and let at"
                + " least one paragraph apply in every contract."
        )
    }

    static func clauseLanguagesDiffer(_ values: RefusalValues) -> Self {
        let number = values["number"].map { " \($0)" } ?? ""
        return Self(
            dutch: "Talen verschillen",
            "Vanaf lid\(number) verschillen de Nederlandse en de Engelse tekst. Geef ze dezelfde leden, voorwaarden en"
                + " opsommingen.",
            english: "Languages differ",
            "From paragraph\(number) on the Dutch and the English text differ. Give them the same paragraphs, conditions"
                + " and lists."
        )
    }

    static func clauseDoubled(_ values: RefusalValues) -> Self {
        let clause = values["clause"].map { " \($0)" } ?? ""
        return Self(
            dutch: "Dubbele tekst",
            "Twee teksten met id\(clause) gelden tegelijk. Laat hun voorwaarden of data elkaar uitsluiten.",
            english: "Text doubled",
            "Two texts with the id\(clause) apply at once. Let their conditions or dates exclude each other."
        )
    }

    static func clauseMissing(_ values: RefusalValues) -> Self {
        let place = values["clause"].map { " voor “place: \($0)”" } ?? ""
        let english = values["clause"].map { " for “place: \($0)”" } ?? ""
        return Self(
            dutch: "Tekst ontbreekt",
            "In een van de overeenkomsten ontbreekt een tekst\(place). Voeg de tekst toe, of laat geen voorwaarde haar"
                + " uitsluiten.",
            english: "Text missing",
            "One of the contracts lacks a text\(english). Add the text, or let no condition exclude it."
        )
    }

    static func clauseUnusable(_ values: RefusalValues) -> Self {
        let code = values["clause"].map { " \($0)" } ?? ""
        let heading = values["heading"].map { " (“\($0)”)" } ?? ""
        let reason = values.reason
        return Self(
            dutch: "Eigen tekst past niet meer",
            "De eigen tekst van dit netwerk voor\(code)\(heading) past niet meer bij de andere teksten."
                + (reason.map { " \($0.dutch)" } ?? "")
                + " De regiocoördinator past de tekst aan of zet de meegeleverde terug, bij Instellingen, Tekst van de"
                + " overeenkomst.",
            english: "Own text no longer fits",
            "This network's own text of\(code)\(heading) no longer fits the other texts."
                + (reason.map { " \($0.english)" } ?? "")
                + " The coordinator changes it or goes back to the shipped one, at Settings, Text of the contract."
        )
    }

    static let clauseFileStray = Self(
        dutch: "Bestand hoort hier niet",
        "De naam of de map van dit bestand klopt niet. Noem het NUMMER-NAAM.nl.txt of NUMMER-NAAM.en.txt en zet het in"
            + " common of in de map van een soort plaatsing.",
        english: "File does not belong here",
        "The name or the folder of this file is not right. Call it NUMBER-NAME.nl.txt or NUMBER-NAME.en.txt and put it"
            + " in common or in the folder of a kind of placement."
    )

    static let clauseFileMissing = Self(
        dutch: "Engelse tekst ontbreekt",
        "Van deze tekst is er geen Engelse. Zet die naast de Nederlandse, met dezelfde leden.",
        english: "English text missing",
        "This text has no English one. Put it beside the Dutch one, with the same paragraphs."
    )
}
