package import Domain

/// The entries of the menus.
package enum NavigationPhrases {
    package static let home = Labels("Start", "Home")
    package static let candidates = Labels("Kandidaten", "Candidates")
    package static let slots = Labels("Plekken", "Places")
    package static let claims = Labels("Voorstellen", "Proposals")
    package static let contracts = Labels("Overeenkomsten", "Contracts")
    package static let placements = Labels("Plaatsingen", "Placements")
    package static let members = Labels("Leden", "Members")
    package static let balances = Labels("Halen en brengen", "Taking and bringing")
    package static let months = Labels("Maanden", "Months")
    package static let management = Labels("Beheer", "Management")
    package static let users = Labels("Gebruikers", "Users")
    package static let imports = Labels("Importeren", "Import")
    package static let mails = Labels("Mails", "Mails")
    package static let log = Labels("Logboek", "Log")
    package static let settings = Labels("Instellingen", "Settings")
    package static let account = Labels("Uw account", "Your account")

    package static let mine = Labels("Uw kaart", "Your card")
    package static let talks = Labels("Gesprekken", "Talks")
    package static let ownContracts = Labels("Overeenkomsten", "Contracts")
    package static let looks = Labels("Wie keek mee", "Who looked")
}
