package import Domain

/// Words that many pages of the exchange share. Values come as they are shown.
package enum CommonPhrases {
    package static let any = Labels("alle", "all")
    package static let choose = Labels("Kies…", "Choose…")
    package static let search = Labels("Zoeken", "Search")
    package static let goOn = Labels("Verder", "Continue")
    package static let done = Labels("gedaan", "done")
    package static let stopped = Labels("gestopt", "stopped")
    package static let toDiscuss = Labels("Nog te bespreken:", "To be discussed:")
    package static let otherWork = Labels("ander soort werk", "another kind of work")
    package static let unknown = Labels("niet bekend", "not known")
    package static let hoursHint = Labels("Bijvoorbeeld 24 of 22,5", "For example 24 or 22.5")
    package static let whichMember = Labels("Namens welk lid?", "For which member?")
    package static let noMember = Labels(
        "U kunt nu voor geen enkel lid iets nieuws beginnen. Neem contact op met de regiocoördinator.",
        "You cannot begin anything new for any member now. Contact the coordinator."
    )

    package static func period(_ first: String, _ last: String) -> Labels {
        Labels("\(first) tot en met \(last)", "\(first) up to and including \(last)")
    }

    package static func perWeek(_ hours: String) -> Labels {
        Labels("\(hours) per week", "\(hours) a week")
    }

    package static func range(_ least: String, _ most: String) -> Labels {
        Labels("\(least) tot \(most)", "\(least) to \(most)")
    }
}
