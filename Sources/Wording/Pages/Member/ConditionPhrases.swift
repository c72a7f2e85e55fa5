package import Domain

/// The words of what a candidate can do and needs.
package enum ConditionPhrases {
    package static let title = Labels("Voorwaarden", "Conditions")
    package static let see = Labels("Voorwaarden bekijken", "See the conditions")
    package static let capabilities = Labels("Wat kan de kandidaat?", "What can the candidate do?")
    package static let capabilitiesHint = Labels(
        "Neem over wat het advies noemt. Kies alleen wat u zeker weet.",
        "Copy what the advice names. Choose only what you know for certain."
    )
    package static let conditions = Labels("Wat is er nodig op de werkplek?", "What is needed at work?")
    package static let conditionsHint = Labels("Nooit waarom, alleen wat.", "Never why, only what.")
    package static let lookLead = Labels(
        "Hier staat wat de kandidaat kan en nodig heeft. U mag het zien als u een passende plek biedt of "
            + "een voorstel heeft lopen.",
        "Here stands what the candidate can do and needs. You may see it when you offer a place that fits "
            + "or have a proposal going."
    )
    package static let lookShort = Labels(
        "Wat kan de kandidaat en wat is er nodig? U ziet het als u een passende plek biedt.",
        "What can the candidate do and what is needed? You see it when you offer a place that fits."
    )
    package static let none = Labels(
        "De eigen werkgever heeft nog niets ingevuld.",
        "The own employer has filled in nothing yet."
    )
}
