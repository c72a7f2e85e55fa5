package import Domain

/// The words of the members' pages.
package enum MemberPhrases {
    package static let title = Labels("Leden", "Members")
    package static let add = Labels("Lid toevoegen", "Add a member")
    package static let none = Labels("Nog geen leden", "No members yet")
    package static let noneText = Labels(
        "De werkgevers van het netwerk komen hier te staan.", "The employers of the network will stand here.")
    package static let member = Labels("Lid", "Member")
    package static let name = Labels("Naam", "Name")
    package static let code = Labels("Code", "Code")
    package static let codeHint = Labels(
        "Laat leeg om de volgende code te krijgen, zoals L-0012.",
        "Leave empty to be given the next code, such as L-0012."
    )
    package static let sector = Labels("Branche", "Sector")
    package static let employees = Labels("Medewerkers", "Employees")
    package static let state = Labels("Stand", "State")
    package static let since = Labels("Lid sinds", "Member since")
    package static let kvk = Labels("KvK-nummer", "KvK number")
    package static let kvkHint = Labels("Acht cijfers.", "Eight digits.")
    package static let postcode = Labels("Postcode", "Postcode")
    package static let place = Labels("Plaats", "Town")
    package static let firstEstablishment = Labels(
        "De eerste rechtspersoon en vestiging krijgen de naam van het lid; u voegt er later meer toe.",
        "The first legal entity and establishment get the member's name; you add more later."
    )
    package static let legalEntities = Labels("Rechtspersonen", "Legal entities")
    package static let addLegalEntity = Labels("Rechtspersoon toevoegen", "Add a legal entity")
    package static let establishments = Labels("Vestigingen", "Establishments")
    package static let addEstablishment = Labels("Vestiging toevoegen", "Add an establishment")
    package static let legalEntity = Labels("Rechtspersoon", "Legal entity")
    package static let users = Labels("Gebruikers", "Users")
    package static let invite = Labels("Iemand uitnodigen", "Invite somebody")
    package static let balance = Labels("Halen en brengen", "Taking and bringing")
    package static let brought = Labels("gebracht : gehaald", "brought : taken")
    package static let net = Labels("saldo", "balance")
    package static let onDay = Labels("Saldo op dag", "Balance on day")
    package static let showOnDay = Labels("Toon saldo", "Show balance")
    package static func stoodOn(_ day: String, _ ratio: String, placements: String, hours: String) -> Labels {
        Labels(
            "Op \(day): \(ratio). Saldo \(placements), in uren \(hours).",
            "On \(day): \(ratio). Balance \(placements), in hours \(hours)."
        )
    }
    package static let room = Labels("ruimte", "room")
    package static let change = Labels("Lid wijzigen", "Change the member")
    package static let suspend = Labels("Tijdelijk stilzetten", "Suspend")
    package static let resume = Labels("Weer laten meedoen", "Let take part again")
    package static let suspendPoints = [
        Labels(
            "Het lid kan geen nieuwe kandidaten, plekken en voorstellen maken.",
            "The member cannot make new candidates, places and proposals."
        ),
        Labels("Lopende plaatsingen gaan door.", "Running placements go on."),
        Labels("De rekening en het saldo blijven staan.", "The account and the balance stay."),
        Labels("U kunt het lid later weer laten meedoen.", "You can let the member take part again later."),
    ]

    package static func suspendTitle(_ name: String) -> Labels {
        Labels("\(name) tijdelijk stilzetten?", "Suspend \(name)?")
    }
}
