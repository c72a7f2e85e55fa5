package import Domain

/// The words of the event log.
package enum LogPhrases {
    package static let title = Labels("Logboek", "Log")
    package static let lead = Labels(
        "Wie wat deed en wie waarin keek, het nieuwste eerst. Er kan niets uit verdwijnen.",
        "Who did what and who looked at what, the newest first. Nothing can disappear from it."
    )
    package static let when = Labels("Wanneer", "When")
    package static let who = Labels("Wie", "Who")
    package static let onBehalf = Labels("Namens", "For")
    package static let what = Labels("Wat", "What")
    package static let about = Labels("Waarvan", "About")
    package static let number = Labels("Nr.", "No.")
    package static let system = Labels("systeem", "system")
    package static let `operator` = Labels("beheerder van de server", "operator of the server")
    package static let program = Labels("programma", "program")
    package static let formerUser = Labels("gebruiker", "user")
    package static let onlyOne = Labels("Alleen wat over één zaak gaat.", "Only what is about one thing.")
    package static let all = Labels("Alles tonen", "Show everything")

    /// A candidate who acted, by code; nil for one that is gone.
    package static func candidate(_ code: String?) -> Labels {
        Labels(
            ["kandidaat", code].compactMap { $0 }.joined(separator: " "),
            ["candidate", code].compactMap { $0 }.joined(separator: " "))
    }

    /// What kind of thing an entry is about, by its code; the code itself when it is a new one.
    package static func kind(_ code: String) -> Labels {
        kinds[code] ?? Labels(code, code)
    }

    private static let kinds = [
        "network": Labels("netwerk", "network"), "user": Labels("gebruiker", "user"),
        "token": Labels("API-sleutel", "API token"), "member": Labels("lid", "member"),
        "candidate": Labels("kandidaat", "candidate"), "slot": Labels("plek", "place"),
        "claim": Labels("voorstel", "proposal"), "contract": Labels("overeenkomst", "contract"),
        "placement": Labels("plaatsing", "placement"), "month": Labels("maand", "month"),
        "transfer": Labels("boeking", "booking"), "correction": Labels("correctie", "correction"),
    ]
}
