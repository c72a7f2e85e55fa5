package import Domain

/// What the options of commands want.
package enum UsagePhrases {
    package static let clockNeedsDemo = Labels("--clock hoort bij --demo.", "--clock goes with --demo.")
    package static let mailToWantsAddress = Labels(
        "--mail-to wil een e-mailadres, zoals it@example.nl.", "--mail-to takes a mail address, such as it@example.nl.")
    package static let limitWantsNumber = Labels(
        "--limit wil een getal van 1 tot en met 200.", "--limit is a number from 1 to 200.")
    package static let workbookWantsFile = Labels(
        "Een werkblad past niet op een scherm: zet er > BESTAND.xlsx achter.",
        "A workbook is not for a screen: add > FILE.xlsx.")
    package static let onWantsDay = Labels(
        "--on wil een dag, zoals 2026-11-02.", "--on takes a day such as 2026-11-02.")
    package static let noContracts = Labels("Er zijn geen overeenkomsten.", "There are no contracts.")

    package static func stateIsOneOf(_ states: String) -> Labels {
        Labels("--state is een van: \(states).", "--state is one of: \(states).")
    }

    package static func kindIsOneOf(_ kinds: String) -> Labels {
        Labels("De soort is een van: \(kinds).", "The kind is one of: \(kinds).")
    }
}
