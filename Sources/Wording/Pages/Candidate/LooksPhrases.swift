package import Domain

/// The words of the candidate's access log.
package enum LooksPhrases {
    package static let title = Labels("Wie keek mee", "Who looked")
    package static let lead = Labels(
        "Kijkt iemand verder dan uw kaart, dan staat dat hier. Uw eigen werkgever staat er niet bij: die heeft uw"
            + " gegevens al.",
        "When somebody looks beyond your card, it stands here. Your own employer does not: it has your data already."
    )
    package static let none = Labels("Niemand keek verder dan uw kaart", "Nobody looked beyond your card")
    package static let noneText = Labels(
        "Zodra iemand dat doet, leest u hier wie en wanneer.", "As soon as somebody does, you read here who and when."
    )
    package static let rights = Labels(
        "Wilt u alles zien wat over u is vastgelegd, of wilt u dat het wordt gewist? Vraag het de regiocoördinator.",
        "Would you like to see everything that is recorded about you, or have it erased? Ask the coordinator."
    )
}
