import Domain
import Ledger
import Manuscript

extension Language {
    /// The language in which the typesetter hyphenates and adds its own words.
    var printed: PrintedLanguage {
        switch self {
        case .dutch: .dutch
        case .english: .english
        }
    }
}

extension Instant {
    /// This moment as a document's metadata have it.
    var printed: PrintedInstant {
        guard let printed = PrintedInstant(secondsSince1970: Int(secondsSinceEpoch)) else {
            preconditionFailure("documents are made between 1970 and 9999")
        }
        return printed
    }
}
