import Domain

extension RefusalSentences {
    static let contractWageCostMissing = Self(
        dutch: "Loonkosten ontbreken",
        "Vul het bruto uurloon, de werkgeverslasten en de toeslag voor administratie in. Zo is te zien dat er geen"
            + " winst"
            + " op zit.",
        english: "Wage cost missing",
        "Fill in the gross wage of an hour, the employer's charges and the charge for administration. So it can be seen"
            + " that there is no profit in it."
    )

    static func contractFeeTooHigh(_ values: RefusalValues) -> Self {
        let maximum = values.money("maximum")
        return Self(
            dutch: "Vergoeding te hoog",
            "Dit is meer dan de echte loonkosten met een kleine toeslag voor administratie, en dan is het winst. Vraag"
                + " \(maximum.map { "hoogstens \($0.dutch) per uur" } ?? "minder").",
            english: "Fee too high",
            "This is more than the real cost of wages with a small charge for administration, and then it is profit."
                + " Ask"
                + " \(maximum.map { "at most \($0.english) an hour" } ?? "less")."
        )
    }

    static func contractAdministrationTooHigh(_ values: RefusalValues) -> Self {
        let maximum = values.money("maximum")
        let percent = values.count("percent")
        return Self(
            dutch: "Toeslag voor administratie te hoog",
            "De toeslag is\(percent.map { " hoogstens \($0.dutch)% van de loonkosten" } ?? " te hoog")."
                + " Vraag \(maximum.map { "hoogstens \($0.dutch) per uur" } ?? "minder").",
            english: "Charge for administration too high",
            "The charge is\(percent.map { " at most \($0.english)% of the cost of wages" } ?? " too high")."
                + " Ask \(maximum.map { "at most \($0.english) an hour" } ?? "less")."
        )
    }

    static func contractShareInvalid(_ values: RefusalValues) -> Self {
        let steps = values.count("steps")
        return Self(
            dutch: "Aandeel klopt niet",
            "De delen passen niet bij de stappen."
                + " Geef voor iedere stap van het opbouwschema\(steps.map { " (nu \($0.dutch))" } ?? "") een aandeel"
                + " van 0 tot en"
                + " met 100%, of laat ze allemaal leeg.",
            english: "Share not right",
            "The shares do not fit the steps."
                + " Give a share of 0 to 100% for each step of the"
                + " schedule\(steps.map { " (now \($0.english))" } ?? ""), or leave"
                + " them all empty."
        )
    }

    static let feeNotCalculable = Self(
        dutch: "Niet uit te rekenen",
        "Met deze dagen, stappen en bedragen is geen vergoeding uit te rekenen. Kijk of de stappen op volgorde staan"
            + " en of"
            + " de laatste dag na de eerste komt, hoogstens tien jaar later.",
        english: "Cannot be worked out",
        "No fee can be worked out from these days, steps and amounts. See whether the steps are in order and the last"
            + " day"
            + " comes after the first, ten years later at most."
    )
}
