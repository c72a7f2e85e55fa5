import Domain

extension RefusalSentences {
    static func contractStateWrong(_ values: RefusalValues) -> Self {
        let state = values.choice("state", as: ContractState.self)
        return Self(
            dutch: "Kan nu niet",
            "Dit kan nu niet\(state.map { ", want de overeenkomst is “\($0.dutch)”" } ?? "")."
                + " Laad de pagina opnieuw en kijk wat wel kan.",
            english: "Not possible now",
            "This is not possible now\(state.map { ": the contract is “\($0.english)”" } ?? "")."
                + " Load the page again and see what is."
        )
    }

    static func contractTermTooLong(_ values: RefusalValues) -> Self {
        let kind = kindNamed(values)
        let months = values.count("months")
        return Self(
            dutch: "Looptijd te lang",
            "Een \(kind.dutch) duurt \(months.map { "hoogstens \($0.dutch) maanden" } ?? "korter dan dit")."
                + " Kies een eerdere einddatum.",
            english: "Term too long",
            "A \(kind.english) lasts \(months.map { "at most \($0.english) months" } ?? "less long than this")."
                + " Choose an earlier last day."
        )
    }

    static func contractStartsTooEarly(_ values: RefusalValues) -> Self {
        let day = values.day("available_from")
        return Self(
            dutch: "Begint te vroeg",
            "De kandidaat kan dan nog niet beginnen. Kies"
                + " \(day.map { "\($0.dutch) of later" } ?? "een latere begindatum").",
            english: "Starts too early",
            "The candidate cannot start yet on that day. Choose"
                + " \(day.map { "\($0.english) or later" } ?? "a later first day")."
        )
    }

    static func contractEndsAfterWaitingTime(_ values: RefusalValues) -> Self {
        let day = values.day("latest")
        return Self(
            dutch: "Einddatum te laat",
            "De plaatsing kan niet langer duren dan de plicht om loon door te betalen of dan het dienstverband. Kies"
                + " \(day.map { "\($0.dutch) of eerder" } ?? "een eerdere einddatum")."
                + " De andere partijen zien deze dag niet.",
            english: "Last day too late",
            "The placement cannot last longer than the duty to pay wages or than the employment. Choose"
                + " \(day.map { "\($0.english) or earlier" } ?? "an earlier last day")."
                + " The other parties do not see this day."
        )
    }

    static func contractHoursTooMany(_ values: RefusalValues) -> Self {
        let maximum = values.hours("maximum")
        return Self(
            dutch: "Te veel uren",
            "Dit zijn meer uren dan de kandidaat kan werken. Kies"
                + " \(maximum.map { "hoogstens \($0.dutch)" } ?? "minder uren") per week.",
            english: "Too many hours",
            "These are more hours than the candidate can work. Choose"
                + " \(maximum.map { "at most \($0.english)" } ?? "fewer hours") a week."
        )
    }

    static let contractScheduleInvalid = Self(
        dutch: "Opbouwschema klopt niet",
        "Het opbouwschema past niet bij de overeenkomst. Laat de eerste stap beginnen op de begindatum en zet de"
            + " volgende stappen op volgorde, voor de einddatum.",
        english: "Schedule of hours not right",
        "The schedule of hours does not fit the contract. Let the first step begin on the first day and put the next"
            + " ones in order, before the last day."
    )

    static func contractFeeNotAllowed(_ values: RefusalValues) -> Self {
        let kind = kindNamed(values)
        return Self(
            dutch: "Geen vergoeding", "Bij een \(kind.dutch) hoort geen inleenvergoeding. Haal het bedrag weg.",
            english: "No fee", "A \(kind.english) has no fee. Remove the amount."
        )
    }

    static func contractFeeMissing(_ values: RefusalValues) -> Self {
        let kind = kindNamed(values)
        return Self(
            dutch: "Vergoeding ontbreekt",
            "Bij een \(kind.dutch) hoort een inleenvergoeding. Vul het bedrag per uur in, zonder btw.",
            english: "Fee missing", "A \(kind.english) has a fee. Fill in the amount per hour, without vat."
        )
    }

    static func contractKindNotAllowed(_ values: RefusalValues) -> Self {
        let kind = kindNamed(values)
        return Self(
            dutch: "Soort past niet",
            "Een \(kind.dutch) kan hier niet. Kies een andere soort plaatsing of overleg met de regiocoördinator.",
            english: "Kind does not fit",
            "A \(kind.english) is not possible here. Choose another kind of placement or talk to the coordinator."
        )
    }

    static func contractPartyUnknown(_ values: RefusalValues) -> Self {
        let party = values.choice("party", as: ContractParty.self)
        return Self(
            dutch: "Partij onbekend",
            "\(party.map { "De \($0.dutch)" } ?? "Deze partij") tekent deze overeenkomst niet."
                + " Kies een van de partijen die erin staan.",
            english: "Party unknown",
            "\(party.map { "The \($0.english)" } ?? "This party") does not sign this contract."
                + " Choose one of the parties that it names."
        )
    }

    static func contractAlreadySigned(_ values: RefusalValues) -> Self {
        let party = values.choice("party", as: ContractParty.self)
        return Self(
            dutch: "Al getekend",
            "\(party.map { "De \($0.dutch)" } ?? "Deze partij") heeft al getekend. U hoeft niets meer te doen.",
            english: "Signed already",
            "\(party.map { "The \($0.english)" } ?? "This party") has signed already. You need not do anything more."
        )
    }

    static let contractTextChanged = Self(
        dutch: "Tekst is gewijzigd",
        "De overeenkomst is gewijzigd sinds u die opende. Lees de nieuwe tekst en teken daarna.",
        english: "Text has changed",
        "The contract has changed since you opened it. Read the new text and sign after that."
    )

    static let contractApprovalMissing = Self(
        dutch: "Goedkeuring ontbreekt",
        "Deze proefplaatsing begint pas nadat UWV of de eigenrisicodrager die heeft goedgekeurd. Vul de dag van de"
            + " goedkeuring in, of kies een latere begindatum.",
        english: "Approval missing",
        "This trial placement starts only after UWV or the self-insured employer approved it. Fill in the day of the"
            + " approval, or choose a later first day."
    )

    static func contractIntentWrong(_ values: RefusalValues) -> Self {
        values["kind"] == PlacementKind.workExperience.rawValue
            ? Self(
                dutch: "Geen baan in het vooruitzicht",
                "Bij een werkervaringsplek is er geen plan om iemand aan te nemen. Zet dat uit of kies een andere soort"
                    + " plaatsing.",
                english: "No job in prospect",
                "A work experience place comes without a plan to hire."
                    + " Turn that off or choose another kind of placement."
            )
            : Self(
                dutch: "Baan in het vooruitzicht nodig",
                "Een proefplaatsing met UWV kan alleen als de werkgever de kandidaat daarna wil aannemen."
                    + " Geef dat aan of kies een andere soort plaatsing.",
                english: "Job in prospect needed",
                "A trial placement with UWV is possible only when the employer means to hire the candidate afterwards."
                    + " Say so or choose another kind of placement."
            )
    }

    static func kindNamed(_ values: RefusalValues) -> Labels {
        values.choice("kind", as: PlacementKind.self) ?? Labels("plaatsing van deze soort", "placement of this kind")
    }
}
