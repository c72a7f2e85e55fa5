import Domain

extension RefusalSentences {
    static func numberOutOfRange(_ values: RefusalValues) -> Self {
        let dutch: String
        let english: String
        switch (values.limit("minimum"), values.limit("maximum")) {
        case (let least?, let most?):
            dutch = "van \(least.dutch) tot en met \(most.dutch)"
            english = "from \(least.english) up to and including \(most.english)"
        case (let least?, nil): (dutch, english) = ("van \(least.dutch) of meer", "of \(least.english) or more")
        case (nil, let most?): (dutch, english) = ("van \(most.dutch) of minder", "of \(most.english) or less")
        case (nil, nil): (dutch, english) = ("dat hier past", "that fits here")
        }
        return Self(
            dutch: "Getal past niet", "Dit getal is te klein of te groot. Kies een getal \(dutch).",
            english: "Number does not fit", "This number is too small or too large. Choose a number \(english)."
        )
    }

    static func dayInvalid(_ values: RefusalValues) -> Self {
        let value = values["value"].map { "“\($0)”" }
        return Self(
            dutch: "Datum bestaat niet",
            "\(value ?? "Dit") is geen bestaande datum. Schrijf dag, maand en jaar, zoals 31-10-2026.",
            english: "No such date",
            "\(value ?? "This") is not an existing date. Write day, month and year, such as 31-10-2026."
        )
    }

    static let dayInFuture = Self(
        dutch: "Datum ligt in de toekomst", "Dit moet al gebeurd zijn. Vul vandaag of een eerdere datum in.",
        english: "Date lies in the future", "This must have happened already. Fill in today or an earlier date."
    )

    static let dayInPast = Self(
        dutch: "Datum is voorbij", "Deze datum is al voorbij. Vul vandaag of een latere datum in.",
        english: "Date is past", "This date is past already. Fill in today or a later date."
    )

    static func monthInvalid(_ values: RefusalValues) -> Self {
        let value = values["value"].map { "“\($0)”" }
        return Self(
            dutch: "Maand bestaat niet",
            "\(value ?? "Dit") is geen bestaande maand. Schrijf jaar en maand, zoals 2026-10.",
            english: "No such month",
            "\(value ?? "This") is not an existing month. Write year and month, such as 2026-10."
        )
    }

    static let periodReversed = Self(
        dutch: "Einde voor begin", "De einddatum ligt voor de begindatum. Pas een van de twee aan.",
        english: "End before start", "The last day lies before the first. Change one of the two."
    )

    static let periodsOverlap = Self(
        dutch: "Perioden lopen door elkaar",
        "Twee perioden hebben een dag gemeen. Laat elke periode beginnen na de laatste dag van de vorige.",
        english: "Periods overlap",
        "Two periods have a day in common. Let each period begin after the last day of the one before."
    )

    static let periodsGap = Self(
        dutch: "Dag tussen perioden",
        "Tussen twee perioden ontbreekt een dag. Laat elke beginnen op de dag na de vorige, en laat de laatste open.",
        english: "Gap between periods",
        "A day is missing between two periods. Let each begin on the day after the one before, and leave the last open."
    )

    static func choiceUnknown(_ values: RefusalValues) -> Self {
        let choices = values["choices"]
        return Self(
            dutch: "Keuze onbekend",
            "Deze waarde staat niet in de lijst. Kies \(choices.map { "uit: \($0)" } ?? "een waarde uit de lijst").",
            english: "Choice unknown",
            "This value is not in the list. Choose \(choices.map { "one of: \($0)" } ?? "a value from the list")."
        )
    }

    static func listTooLong(_ values: RefusalValues) -> Self {
        let maximum = values.count("maximum")
        return Self(
            dutch: "Te veel regels",
            "Deze lijst is te lang. Houd \(maximum.map { "hoogstens \($0.dutch)" } ?? "minder") regels over.",
            english: "Too many items",
            "This list is too long. Keep \(maximum.map { "at most \($0.english)" } ?? "fewer") items."
        )
    }
}
