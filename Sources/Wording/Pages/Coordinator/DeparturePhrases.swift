package import Domain

/// The words of a member's leaving, merging and coming back.
package enum DeparturePhrases {
    package static let leave = Labels("Lid vertrekt", "Member leaves")
    package static let leaveSubmit = Labels("Ja, dit lid vertrekt", "Yes, this member leaves")
    package static let merge = Labels("Samenvoegen met ander lid", "Merge into another member")
    package static let mergeSubmit = Labels("Ja, voeg samen", "Yes, merge")
    package static let rejoin = Labels("Weer lid laten worden", "Let become a member again")
    package static let into = Labels("Gaat op in", "Merges into")
    package static let intoHint = Labels(
        "Dit lid neemt het saldo, de kandidaten, de plekken en de lopende plaatsingen over.",
        "This member takes over the balance, the candidates, the places and the running placements."
    )
    package static let goOn = Labels("Verder", "Go on")
    package static let stillRuns = Labels("Rond eerst dit af", "Finish this first")
    package static let stillRunsText = Labels(
        "Deze plaatsingen en voorstellen lopen nog. Beëindig ze, dan kan het lid vertrekken.",
        "These placements and proposals still go on. End them, then the member can leave."
    )
    package static let ends = Labels("Wat vanzelf stopt", "What ends by itself")
    package static let moves = Labels("Wat overgaat", "What goes over")
    package static let booked = Labels("Wat er wordt geboekt", "What is booked")
    package static let nothingBooked = Labels("Niets: het saldo is al nul.", "Nothing: the balance is zero already.")
    package static let nothingEnds = Labels("Niets.", "Nothing.")
    package static let leavePoints = [
        Labels(
            "De code, de saldo-overzichten en de geschiedenis blijven leesbaar.",
            "The code, the statements and the history stay readable."),
        Labels(
            "Uren die later nog worden geboekt, worden bij het sluiten van die maand meteen vereffend.",
            "Hours that are booked later are settled at once when that month is closed."),
        Labels(
            "U kunt het lid later weer lid laten worden; het begint dan met een saldo van nul.",
            "You can let it become a member again later; it then begins with a balance of zero."),
    ]
    package static let mergePoints = [
        Labels(
            "De oude code blijft leesbaar, met de saldo-overzichten en het werk dat klaar is.",
            "The former code stays readable, with the statements and the work that is done."),
        Labels(
            "Gebruikers gaan mee: zij handelen met dezelfde rollen voor het andere lid, ook wie mag tekenen.",
            "Users go along: they act for the other member in the same roles, those who may sign as well."),
        Labels(
            "Gesprekken, overeenkomsten en plaatsingen lopen door, op naam van het andere lid.",
            "Talks, contracts and placements go on, in the name of the other member."),
        Labels("Samenvoegen kan niet worden teruggedraaid.", "Merging cannot be undone."),
    ]
    package static let account = Labels("de rekening van het netwerk", "the network's account")
    package static let history = Labels("Lidmaatschap", "Membership")

    package static func leaveTitle(_ name: String) -> Labels {
        Labels("\(name) laten vertrekken?", "Let \(name) leave?")
    }

    package static func mergeTitle(_ name: String) -> Labels {
        Labels("\(name) samenvoegen?", "Merge \(name)?")
    }

    package static func mergeTitle(_ name: String, into other: String) -> Labels {
        Labels("\(name) samenvoegen met \(other)?", "Merge \(name) into \(other)?")
    }

    package static func slots(_ codes: String) -> Labels { Labels("Plekken: \(codes)", "Places: \(codes)") }

    package static func candidates(_ codes: String) -> Labels { Labels("Kandidaten: \(codes)", "Candidates: \(codes)") }

    /// `+2 plaatsingen gaat naar de rekening van het netwerk`.
    package static func transfer(_ balance: String, to account: String) -> Labels {
        Labels("Het saldo van \(balance) gaat naar \(account).", "The balance of \(balance) goes to \(account).")
    }

    package static func left(_ from: String, _ until: String) -> Labels {
        Labels("lid van \(from) tot \(until)", "member from \(from) until \(until)")
    }

    package static func merged(_ from: String, _ until: String, _ name: String) -> Labels {
        Labels(
            "lid van \(from) tot \(until), opgegaan in \(name)",
            "member from \(from) until \(until), merged into \(name)")
    }
}
