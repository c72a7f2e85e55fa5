package import Domain

/// Where a candidate and a place do not fit.
extension ClaimPhrases {
    package static let toDiscuss = Labels("Om te bespreken", "To talk about")

    package static func otherWork(_ sought: String, _ offered: String) -> Labels {
        Labels(
            "De kandidaat zoekt ander werk: \(sought). De plek is voor: \(offered).",
            "The candidate seeks other work: \(sought). The slot is for: \(offered)."
        )
    }

    package static func fewerHours(_ sought: String, least: String) -> Labels {
        Labels(
            "De kandidaat werkt \(sought) per week; de plek begint bij \(least).",
            "The candidate works \(sought) a week; the slot begins at \(least)."
        )
    }

    package static func moreHours(_ sought: String, most: String) -> Labels {
        Labels(
            "De kandidaat zoekt \(sought) per week; de plek biedt hoogstens \(most).",
            "The candidate seeks \(sought) a week; the slot offers \(most) at most."
        )
    }

    package static func otherRegion(_ home: String, _ place: String) -> Labels {
        Labels(
            "De kandidaat woont in een andere regio (\(home)) dan de plek (\(place)): vraag of de reis past.",
            "The candidate lives in another region (\(home)) than the slot (\(place)): ask whether the journey fits."
        )
    }
}
