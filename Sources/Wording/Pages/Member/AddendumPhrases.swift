package import Domain

/// The words of extending a placement by an addendum, and of approving a longer term.
package enum AddendumPhrases {
    package static let title = Labels("Plaatsing verlengen", "Extend the placement")
    package static let lead = Labels(
        "U maakt een addendum op bij de overeenkomst. Daarna kunt u de uren en de vergoeding voor die tijd aanpassen."
            + " De "
            + "verlenging geldt zodra alle partijen hebben getekend.",
        "You draw up an addendum to the contract. After that you can change the hours and the fee for that time. The "
            + "extension holds once all parties have signed."
    )
    package static let draft = Labels("Addendum opstellen", "Draw up the addendum")
    package static let withdrawQuestion = Labels("Addendum intrekken?", "Withdraw the addendum?")
    package static let withdraw = Labels("Addendum intrekken", "Withdraw the addendum")
    package static let withdrawResults = [
        Labels("De plaatsing wordt niet verlengd.", "The placement is not extended."),
        Labels("De overeenkomst zelf blijft gelden.", "The contract itself goes on."),
    ]
    package static let approveTitle = Labels("Langere looptijd", "Longer term")
    package static let approve = Labels("Langere looptijd goedkeuren", "Approve the longer term")

    package static func name(_ kind: String) -> Labels {
        Labels("Verlenging: \(kind)", "Extension: \(kind)")
    }

    package static func amends(_ number: String) -> Labels {
        Labels("Addendum bij overeenkomst \(number)", "Addendum to contract \(number)")
    }

    package static func approveLead(_ day: String) -> Labels {
        Labels(
            "De partijen willen een looptijd tot en met \(day). Dat is langer dan gewoon. Vindt u dat goed?",
            "The parties want a term up to and including \(day). That is longer than usual. Do you approve?"
        )
    }

    package static func toApprove(_ code: String) -> Labels {
        Labels("Langere looptijd voor \(code)", "Longer term for \(code)")
    }

    package static func approved(_ day: String) -> Labels {
        Labels(
            "De regiocoördinator vindt een looptijd tot en met \(day) goed.",
            "The coordinator approves a term up to and including \(day)."
        )
    }
}
