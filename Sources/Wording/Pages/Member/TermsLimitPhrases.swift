package import Domain

/// What stands beside the fields of a contract's terms: between what they may be, and why.
package enum TermsLimitPhrases {
    package static let otherKind = Labels("Een andere soort kiezen:", "Choose another kind:")
    package static let ownChecksEnd = Labels(
        "De eigen werkgever kijkt of deze dagen passen bij het dienstverband.",
        "The own employer sees whether these days fit the employment."
    )
    package static let addendumStart = Labels(
        "Een verlenging begint op de dag na de laatste dag van de plaatsing.",
        "An extension begins on the day after the placement's last day."
    )
    package static let noIntent = Labels(
        "Bij een werkervaringsplek is er geen plan om de kandidaat daarna aan te nemen.",
        "A work experience place comes without a plan to hire the candidate afterwards."
    )
    package static let benefit = Labels("Uitkering en goedkeuring", "Benefit and approval")
    package static let benefitBox = Labels(
        "De kandidaat heeft een uitkering van UWV (welke, staat hier niet)",
        "The candidate has a benefit of UWV (which one is not recorded)"
    )
    package static let offer = Labels("De baan daarna", "The job afterwards")
    package static let offerMonths = Labels("Hoeveel maanden", "How many months")
    package static let offerHours = Labels("Uren per week", "Hours a week")
    package static let probation = Labels("Proeftijd", "Probation period")

    package static func probationBox(isAllowed: Bool, source: String) -> Labels {
        isAllowed
            ? Labels("De baan begint met een proeftijd", "The job begins with a probation period")
            : Labels(
                "De baan begint met een proeftijd (na deze proefplaatsing mag dat niet; bron: \(source))",
                "The job begins with a probation period (not allowed after this trial; source: \(source))")
    }

    package static let hoursHint = Labels(
        "Minstens evenveel als in de laatste stap.", "At least as many as in the last step."
    )

    /// How long the kind lasts.
    package static func term(_ kind: String, months: Int, mayBeLonger: Bool, source: String) -> Labels {
        let dutch = months == 1 ? "1 maand" : "\(months) maanden"
        let english = months == 1 ? "1 month" : "\(months) months"
        return Labels(
            (mayBeLonger
                ? "Een \(kind) duurt \(dutch). Langer kan als de regiocoördinator dat goedvindt."
                : "Een \(kind) duurt hoogstens \(dutch).") + " Bron: \(source).",
            (mayBeLonger
                ? "A \(kind) lasts \(english). Longer is possible when the coordinator approves."
                : "A \(kind) lasts at most \(english).") + " Source: \(source)."
        )
    }

    package static func earliest(_ day: String) -> Labels {
        Labels("Op zijn vroegst \(day).", "\(day) at the earliest.")
    }

    package static func latest(_ day: String) -> Labels {
        Labels(
            "Uiterlijk \(day). Alleen u en de regiocoördinator zien deze dag.",
            "\(day) at the latest. Only you and the coordinator see this day."
        )
    }

    package static func weekly(_ hours: String) -> Labels {
        Labels("Hoogstens \(hours) per week: zo staat het op de kaart.", "At most \(hours) a week: so says the card.")
    }

    package static func notice(_ days: Int) -> Labels {
        Labels("0 tot en met \(days). 0 betekent: op elk moment.", "0 to \(days). 0 means: at any time.")
    }

    package static func offer(months: Int, source: String) -> Labels {
        Labels(
            "Minstens \(months) maanden, voor minstens evenveel uren en zonder proeftijd. Bron: \(source).",
            "At least \(months) months, for at least as many hours and without probation. Source: \(source)."
        )
    }

    package static func share(_ row: Int) -> Labels {
        Labels("Stap \(row): deel van de loonkosten, in %", "Step \(row): share of the wage cost, in %")
    }
}
