package import Domain

/// The words of the pages of candidates.
package enum CandidatePhrases {
    package static let candidates = Labels("Kandidaten", "Candidates")
    package static let add = Labels("Kandidaat aanmelden", "Add a candidate")
    package static let addLead = Labels(
        "U maakt een concept. Niemand anders ziet het, tot u het publiceert met akkoord van de kandidaat.",
        "You make a draft. Nobody else sees it until you publish it with the akkoord of the candidate."
    )
    package static let ownCandidates = Labels("Uw kandidaten", "Your candidates")
    package static let allCandidates = Labels("Alle kandidaten", "All candidates")
    package static let noneYet = Labels("Nog geen kandidaten", "No candidates yet")
    package static let noneYetHint = Labels(
        "Zoekt een van uw medewerkers een plek bij een andere werkgever? Meld de kandidaat dan hier aan.",
        "Does one of your employees look for a place at another employer? Add the candidate here."
    )
    package static let cards = Labels("Kandidaten van andere leden", "Candidates of other members")
    package static let noCards = Labels("Geen kaarten gevonden", "No cards found")
    package static let noCardsHint = Labels(
        "Hier staan kandidaten die een plek zoeken. Maak de zoekopdracht ruimer, of kijk later nog eens.",
        "Candidates who look for a place stand here. Search more widely, or come back later."
    )
    package static let search = Labels("Kandidaten zoeken", "Search candidates")
    package static let overview = Labels("Overzicht", "Overview")
    package static let card = Labels("Kaart", "Card")
    package static let confirmCard = Labels("De kaart klopt nog", "The card is still right")
    package static let person = Labels("Naam en contact", "Name and contact")
    package static let personHint = Labels(
        "Andere leden zien dit niet. Pas als de kandidaat in gesprek wil, krijgt één contactpersoon van "
            + "de andere werkgever de naam te zien.",
        "Other members do not see this. Only when the candidate wants to talk, one contact person of the "
            + "other employer sees the name."
    )
    package static let ownFile = Labels("Voor uw eigen dossier", "For your own file")
    package static let noHealth = Labels(
        "Schrijf nergens over gezondheid, klachten of behandeling, en vul geen burgerservicenummer of "
            + "geboortedatum in. Wat iemand kan en nodig heeft, kiest u later uit een lijst.",
        "Write nothing about health, complaints or treatment, and fill in no citizen service number or "
            + "date of birth. What somebody can do and needs you choose from a list later."
    )
    package static let saveDraft = Labels("Concept opslaan", "Save the draft")
    package static let work = Labels("Functiegroep", "Kind of work")
    package static let workHint = Labels(
        "Welk soort werk zoekt de kandidaat?",
        "Which kind of work does the candidate look for?"
    )
    package static let education = Labels("Opleiding", "Education")
    package static let skills = Labels("Vaardigheden", "Skills")
    package static let skillsHint = Labels(
        "Een per regel, bijvoorbeeld plannen of Engels",
        "One a line, for example planning or English"
    )
    package static let wishes = Labels("Wensen", "Wishes")
    package static let wishesHint = Labels(
        "Wat voor werk past? Bijvoorbeeld: graag werk met mensen.",
        "What work would fit? For example: work with people."
    )
    package static let hours = Labels("Uren per week", "Hours a week")
    package static let hoursFact = Labels("Uren", "Hours")
    package static let hoursAtLeast = Labels("Uren per week, vanaf", "Hours a week, from")
    package static let postcode = Labels("Postcode, alleen de cijfers", "Postcode, digits only")
    package static let postcodeHint = Labels(
        "Vier cijfers. Anderen zien alleen de regio.",
        "Four digits. Others see the region only."
    )
    package static let region = Labels("Regio", "Region")
    package static let travel = Labels("Reistijd", "Travel time")
    package static let travelQuestion = Labels(
        "Hoeveel minuten reizen kan hoogstens?",
        "How many minutes of travel at most?"
    )
    package static let urgent = Labels("dringend", "urgent")
    package static let urgentQuestion = Labels("Dringend", "Urgent")
    package static let urgentBox = Labels("Er is op korte termijn een plek nodig", "A place is needed soon")
    package static let legalEntity = Labels(
        "Werkgever volgens de arbeidsovereenkomst",
        "Employer by the employment contract"
    )
    package static let legalEntityHint = Labels(
        "Deze rechtspersoon wordt partij bij de overeenkomst.",
        "This legal entity becomes a party to the contract."
    )
    package static let reference = Labels("Uw eigen kenmerk", "Your own reference")
    package static let referenceHint = Labels(
        "Mag leeg blijven. Alleen u en de regiocoördinator zien het.",
        "May stay empty. Only you and the coordinator see it."
    )
    package static let availableFrom = Labels("Beschikbaar vanaf", "Available from")
    package static let name = Labels("Naam", "Name")
    package static let email = Labels("E-mailadres, privé", "Private e-mail address")
    package static let emailHint = Labels(
        "De persoonlijke link gaat naar dit adres. Neem geen adres van het werk.",
        "The personal link goes to this address. Take no address of the work."
    )
    package static let phone = Labels("Telefoonnummer", "Telephone number")
    package static let notEditable = Labels(
        "De kaart kan nu niet worden gewijzigd. Dat kan wel als de kandidaat een concept is, op akkoord "
            + "wacht of beschikbaar is.",
        "The card cannot be changed now. It can while the candidate is a draft, awaits akkoord or is available."
    )
    package static let matches = Labels("Plekken die passen", "Places that fit")
    package static let matchesHint = Labels(
        "De best passende staat bovenaan. Voorstellen kan zonder dat de ander de naam ziet.",
        "The best match comes first. You can propose without the other seeing the name."
    )
    package static let noMatches = Labels("Nog geen passende plek", "No place that fits yet")
    package static let noMatchesHint = Labels(
        "Zodra een ander lid een passende plek biedt, ziet u die hier.",
        "As soon as another member offers a place that fits, you see it here."
    )
    package static let othersTalk = Labels(
        "Deze kandidaat is al in gesprek over een plek. U kunt toch een plek voorstellen.",
        "This candidate is in talks about a place already. You can propose a place all the same."
    )
    package static let firstOfferPlace = Labels(
        "Biedt u een plek? Dan kunt u deze kandidaat daarvoor voorstellen.",
        "Do you offer a place? Then you can propose this candidate for it."
    )
    package static let withdraw = Labels("Kandidaat terugtrekken", "Withdraw the candidate")
    package static let withdrawNow = Labels("Terugtrekken", "Withdraw")

    /// What happens when a candidate is withdrawn.
    package static let withdrawResults = [
        Labels("Andere leden zien de kaart niet meer.", "Other members no longer see the card."),
        Labels(
            "Voorstellen die lopen, eindigen. De anderen horen niet waarom.",
            "Proposals that go on end. The others are not told why."
        ),
        Labels(
            "Dit kan niet worden teruggedraaid. Later opnieuw aanmelden kan wel.",
            "This cannot be undone. Adding the candidate anew later can be done."
        ),
    ]

    package static func candidate(_ code: String) -> Labels {
        Labels("Kandidaat \(code)", "Candidate \(code)")
    }

    package static func ownReference(_ reference: String) -> Labels {
        Labels("Kenmerk: \(reference)", "Reference: \(reference)")
    }

    package static func availableFromDay(_ day: String) -> Labels {
        Labels("Beschikbaar vanaf \(day)", "Available from \(day)")
    }

    package static func minutes(_ count: Int) -> Labels {
        Labels("hoogstens \(count) minuten", "\(count) minutes at most")
    }

    package static func withdrawQuestion(_ code: String) -> Labels {
        Labels("Kandidaat \(code) terugtrekken?", "Withdraw candidate \(code)?")
    }
}
