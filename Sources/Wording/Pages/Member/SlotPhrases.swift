package import Domain

/// The words of the pages of places.
package enum SlotPhrases {
    package static let slots = Labels("Plekken", "Places")
    package static let lead = Labels(
        "Wie biedt een plek? Hier staan de plekken waar een kandidaat weer aan het werk kan.",
        "Who offers a place? Here are the places where a candidate can work again."
    )
    package static let add = Labels("Plek aanbieden", "Offer a place")
    package static let addLead = Labels(
        "Andere leden en hun kandidaten zien deze plek zodra u hem opslaat.",
        "Other members and their candidates see this place as soon as you save it."
    )
    package static let own = Labels("Uw plekken", "Your places")
    package static let others = Labels("Plekken van andere leden", "Places of other members")
    package static let all = Labels("Alle plekken", "All places")
    package static let noneYet = Labels("U biedt nog geen plek", "You offer no place yet")
    package static let noneYetHint = Labels(
        "Een plek mag klein zijn: een paar uur per week telt ook. Zodra u er een biedt, ziet u wie erop zou passen.",
        "A place may be small: a few hours a week count too. As soon as you offer one, you see who would fit."
    )
    package static let noneFound = Labels("Geen plekken gevonden", "No places found")
    package static let noneFoundHint = Labels(
        "Maak de zoekopdracht ruimer, of kijk later nog eens.",
        "Search more widely, or come back later."
    )
    package static let search = Labels("Plekken zoeken", "Search places")
    package static let work = Labels("Het werk", "The work")
    package static let title = Labels("Hoe heet de plek?", "What is the place called?")
    package static let titleHint = Labels("Bijvoorbeeld: hulp in de winkel", "For example: help in the shop")
    package static let kind = Labels("Soort plaatsing", "Kind of placement")
    package static let kindHint = Labels(
        "Bij detachering betaalt u een vergoeding. Bij een proefplaatsing en een werkervaringsplek "
            + "betaalt de eigen werkgever het loon door.",
        "With a secondment you pay a fee. With a trial and work experience the own employer keeps paying."
    )
    package static let tasks = Labels("Taken", "Tasks")
    package static let tasksHint = Labels("Een per regel", "One a line")
    package static let when = Labels("Wanneer", "When")
    package static let leastHours = Labels("Uren per week, ten minste", "Hours a week, at least")
    package static let mostHours = Labels("Uren per week, hoogstens", "Hours a week, at most")
    package static let start = Labels("Vanaf", "From")
    package static let end = Labels("Tot en met", "Up to and including")
    package static let endHint = Labels(
        "Daarna verdwijnt de plek uit de lijst, tenzij u hem verlengt.",
        "After that the place disappears from the list, unless you renew it."
    )
    package static let places = Labels("Aantal plekken", "Number of places")
    package static let place = Labels("Waar", "Where")
    package static let postcode = Labels("Postcode", "Postcode")
    package static let town = Labels("Plaats", "Town")
    package static let offers = Labels("Wat kan er op deze plek?", "What can this place offer?")
    package static let offersHint = Labels(
        "Hoe meer u aankruist, hoe beter wij kunnen zien wie past.",
        "The more you tick, the better we can see who fits."
    )
    package static let post = Labels("Plek aanbieden", "Offer the place")
    package static let change = Labels("Plek wijzigen", "Change the place")
    package static let newEnd = Labels("Verlengen tot en met", "Renew up to and including")
    package static let renew = Labels("Plek verlengen", "Renew the place")
    package static let close = Labels("Plek sluiten", "Close the place")
    package static let closeNow = Labels("Sluiten", "Close")
    package static let matches = Labels("Kandidaten die passen", "Candidates who fit")
    package static let noMatches = Labels("Nog niemand die past", "Nobody who fits yet")
    package static let noMatchesHint = Labels(
        "Zodra er een kandidaat is die past, ziet u de kaart hier.",
        "As soon as there is a candidate who fits, you see the card here."
    )
    package static let notFree = Labels("Deze plek is nu niet vrij.", "This place is not free now.")
    package static let noCandidates = Labels(
        "U heeft geen gepubliceerde kandidaat om voor deze plek voor te stellen.",
        "You have no published candidate to propose for this place."
    )

    /// What happens when a place is closed.
    package static let closeResults = [
        Labels("De plek verdwijnt uit de lijst.", "The place disappears from the list."),
        Labels(
            "Voorstellen die nog geen akkoord hebben, eindigen. De anderen krijgen daarover een e-mail.",
            "Proposals without an agreement end. The others get an e-mail about it."
        ),
        Labels("Plaatsingen op deze plek lopen door.", "Placements on this place go on."),
    ]

    package static func placesLeft(_ count: Int) -> Labels {
        Labels(
            "\(count == 1 ? "1 plek vrij" : "\(count) plekken vrij")",
            "\(count == 1 ? "1 place free" : "\(count) places free")"
        )
    }

    package static func placesTaken(_ taken: Int, of all: Int) -> Labels {
        Labels("\(all), waarvan \(taken) bezet", "\(all), of which \(taken) filled")
    }

    package static func closeQuestion(_ code: String) -> Labels {
        Labels("Plek \(code) sluiten?", "Close place \(code)?")
    }
}
