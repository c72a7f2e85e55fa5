import Domain

extension RefusalSentences {
    static func contractTermNeedsCoordinator(_ values: RefusalValues) -> Self {
        let kind = kindNamed(values)
        let months = values.count("months")
        return Self(
            dutch: "Akkoord van de regiocoördinator nodig",
            "Een \(kind.dutch) duurt \(months.map { "\($0.dutch) maanden" } ?? "korter dan dit"); langer kan alleen"
                + " als de"
                + " regiocoördinator dat goedvindt. Vraag dat, of kies een eerdere einddatum.",
            english: "The coordinator must approve",
            "A \(kind.english) lasts \(months.map { "\($0.english) months" } ?? "less long than this"); longer is"
                + " possible"
                + " only when the coordinator approves. Ask for that, or choose an earlier last day."
        )
    }

    static func contractTermNotLonger(_ values: RefusalValues) -> Self {
        let day = values.day("end")
        return Self(
            dutch: "Akkoord niet nodig",
            "De looptijd\(day.map { " tot en met \($0.dutch)" } ?? "") past binnen wat gewoon is. U hoeft niets goed te"
                + " keuren.",
            english: "No approval needed",
            "The term\(day.map { " up to and including \($0.english)" } ?? "") is within what is usual. There is"
                + " nothing to"
                + " approve."
        )
    }

    static let contractBenefitMissing = Self(
        dutch: "Uitkering niet bevestigd",
        "Een proefplaatsing met UWV kan alleen voor wie een uitkering van UWV heeft. Bevestig dat, of kies een andere"
            + " soort plaatsing.",
        english: "Benefit not confirmed",
        "A trial placement with UWV is only for who has a benefit of UWV. Confirm that, or choose another kind of"
            + " placement."
    )

    static let contractOfferMissing = Self(
        dutch: "Baan na de proefplaatsing ontbreekt",
        "Na een proefplaatsing met UWV hoort een baan te volgen. Vul in voor hoeveel maanden en hoeveel uren per week.",
        english: "Job after the trial missing",
        "A trial placement with UWV is meant to lead to a job. Fill in for how many months and how many hours a week."
    )

    static func contractOfferTooShort(_ values: RefusalValues) -> Self {
        let months = values.count("months")
        return Self(
            dutch: "Baan daarna te kort",
            "De baan na de proefplaatsing duurt minstens \(months.map { "\($0.dutch) maanden" } ?? "langer dan dit")."
                + " Pas dat aan of kies een andere soort plaatsing.",
            english: "Job afterwards too short",
            "The job after the trial lasts at least \(months.map { "\($0.english) months" } ?? "longer than this")."
                + " Change that or choose another kind of placement."
        )
    }

    static func contractOfferTooFewHours(_ values: RefusalValues) -> Self {
        let minimum = values.hours("minimum")
        return Self(
            dutch: "Te weinig uren daarna",
            "De baan na de proefplaatsing heeft minstens evenveel uren als de laatste stap van het opbouwschema:"
                + " \(minimum?.dutch ?? "meer uren") per week. Pas de uren aan.",
            english: "Too few hours afterwards",
            "The job after the trial has at least as many hours as the last step of the schedule:"
                + " \(minimum?.english ?? "more hours") a week. Change the hours."
        )
    }

    static let contractProbationNotAllowed = Self(
        dutch: "Geen proeftijd daarna",
        "Na een proefplaatsing met UWV begint de baan zonder proeftijd. Zet de proeftijd uit.",
        english: "No probation afterwards",
        "After a trial placement with UWV the job begins without a probation period. Turn it off."
    )

    static func contractAddendumFixed(_ values: RefusalValues) -> Self {
        let day = values.day("end")
        return Self(
            dutch: "Dit verandert niet bij een verlenging",
            "Een addendum verlengt dezelfde plaatsing: soort en partijen blijven gelijk en de verlenging begint"
                + " \(day.map { "de dag na \($0.dutch)" } ?? "na de laatste dag"). Pas dat aan.",
            english: "An extension does not change this",
            "An addendum extends the same placement: kind and parties stay and the extension begins"
                + " \(day.map { "the day after \($0.english)" } ?? "after the last day"). Change that."
        )
    }
}
