package import Domain

/// The words around every page.
package enum FramePhrases {
    package static let skip = Labels("Naar de inhoud", "To the content")
    package static let menu = Labels("Menu", "Menu")
    package static let closeMenu = Labels("Sluiten", "Close")
    package static let signOut = Labels("Afmelden", "Sign out")
    package static let coordinator = Labels("regiocoördinator", "coordinator")
    package static let demo = Labels(
        "Dit is een demonstratie. Alles hier is verzonnen en verdwijnt bij het afsluiten.",
        "This is a demonstration. Everything here is made up and disappears when it ends."
    )
    package static let errorsTitle = Labels("Er klopt nog iets niet", "Something is not right yet")
    package static let more = Labels("Volgende", "Next")
    package static let toFirst = Labels("Naar het begin", "To the beginning")
    package static let browse = Labels("Bladeren", "Pages of this list")
    package static let cancel = Labels("Annuleren", "Cancel")
    package static let noBack = Labels("Nee, terug", "No, back")
    package static let save = Labels("Opslaan", "Save")
    package static let change = Labels("Wijzigen", "Change")
    package static let yes = Labels("ja", "yes")
    package static let no = Labels("nee", "no")
    package static let cannotBeUndone = Labels("Dit kan niet worden teruggedraaid.", "This cannot be undone.")
    package static let sameAsTable = Labels("Dezelfde cijfers als tabel", "The same figures as a table")

    /// The title in the browser's tab when a form was refused.
    package static func faulty(_ title: Labels) -> Labels {
        Labels("Fout: \(title.dutch)", "Error: \(title.english)")
    }

    /// A member for whom somebody acts: `namens Bakkerij Van der Zee`.
    package static func onBehalfOf(_ name: String) -> Labels {
        Labels("namens \(name)", "for \(name)")
    }

    /// The language in which somebody can go on, in that language itself.
    package static func ownName(of language: Language) -> String {
        switch language {
        case .dutch: "Nederlands"
        case .english: "English"
        }
    }
}
