package import Domain

/// The words of giving and withdrawing akkoord.
package enum AkkoordPhrases {
    package static let title = Labels("Mag uw kaart zichtbaar worden?", "May your card become visible?")
    package static let lead = Labels(
        "Geeft u akkoord, dan zien de werkgevers in dit netwerk uw kaart. Zonder naam, zonder werkgever, zonder reden.",
        "If you give akkoord, the employers in this network see your card. Without name, employer or reason."
    )
    package static let points = [
        Labels(
            "Over elk gesprek beslist u opnieuw. Pas als u ja zegt, krijgt één contactpersoon uw naam.",
            "You decide on each talk anew. Only when you say yes, one contact person learns your name."
        ),
        Labels(
            "U kunt uw akkoord altijd intrekken. Dan verdwijnt de kaart meteen.",
            "You can withdraw your akkoord at any time. Then the card disappears at once."
        ),
        Labels(
            "Nee zeggen, of niet antwoorden, melden wij nooit als weigeren van werk.",
            "Saying no, or not answering, we never report as refusing work."
        ),
    ]
    package static let yes = Labels("Ja, akkoord", "Yes, akkoord")
    package static let no = Labels("Nee, liever niet", "No, rather not")
    package static let readFirst = Labels("Lees eerst uw kaart", "Read your card first")

    package static let withdrawTitle = Labels(
        "Wilt u uw akkoord intrekken?", "Would you like to withdraw your akkoord?")
    package static let withdrawPoints = [
        Labels("Uw kaart verdwijnt meteen.", "Your card disappears at once."),
        Labels(
            "Voorstellen die nog lopen, stoppen. De werkgevers horen alleen dat het niet doorgaat.",
            "Proposals that are still open end. The employers only hear that it does not go ahead."
        ),
        Labels("Een plek die al is afgesproken, gaat door.", "A place that was already agreed on goes ahead."),
        Labels("U kunt later altijd opnieuw akkoord geven.", "You can always give akkoord again later."),
    ]
    package static let withdraw = Labels("Ja, intrekken", "Yes, withdraw")
    package static let keep = Labels("Nee, laten staan", "No, leave it")
}
