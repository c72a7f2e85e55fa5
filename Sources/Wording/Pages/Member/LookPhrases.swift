package import Domain

/// What a page says before somebody looks at what few may read.
package enum LookPhrases {
    package static let recorded = Labels(
        "Dat u kijkt, wordt vastgelegd. De kandidaat kan zien wie er wanneer keek.",
        "That you look is recorded. The candidate can see who looked and when."
    )
    package static let wasRecorded = Labels("Dat u keek, is vastgelegd.", "That you looked was recorded.")
    package static let look = Labels("Bekijken en vastleggen", "Look, and record it")
    package static let contactLead = Labels(
        "Naam en contact van deze kandidaat zijn alleen voor de eigen werkgever en, als het nodig is, voor u.",
        "Name and contact of this candidate are for the own employer and, when needed, for you."
    )
    package static let clockLead = Labels(
        "De klok van deze kandidaat is alleen voor de eigen werkgever en, als het nodig is, voor u.",
        "The clock of this candidate is for the own employer and, when needed, for you."
    )
    package static let claimLead = Labels(
        "De kandidaat wil in gesprek. Daarom mag u als contactpersoon de naam en het telefoonnummer zien.",
        "The candidate wants to talk. Therefore you as the contact person may see the name and telephone number."
    )
    package static let keepToYourself = Labels(
        "Gebruik deze gegevens alleen om af te spreken. Vraag niet naar gezondheid; dat mag niet.",
        "Use these only to make an appointment. Do not ask about health; that is not allowed."
    )
}
