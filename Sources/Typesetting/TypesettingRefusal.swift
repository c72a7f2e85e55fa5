package import Manuscript

/// Why a document was not typeset.
package enum TypesettingRefusal: Error, Sendable, Hashable {
    /// A font family is not installed; on Debian it is in `fonts-noto-core`.
    case fontMissing(family: String)
    /// The Dutch hyphenation dictionary is not there or not in ISO 8859-1; on Debian it is in `hyphen-nl`.
    case hyphenationMissing(path: String)
    /// The document refers to an article that it has not, or labels two alike.
    case manuscript(ManuscriptRefusal)
    /// The document has more pages than `Typesetter.maximumPages`.
    case tooManyPages(limit: Int)
    /// A library gave up; the status is its own.
    case libraryFailed(TypesettingLibrary, status: Int)

    /// The stable name of the case.
    package var code: String {
        switch self {
        case .fontMissing: "typesetting.font-missing"
        case .hyphenationMissing: "typesetting.hyphenation-missing"
        case .manuscript(let refusal): refusal.code
        case .tooManyPages: "typesetting.too-many-pages"
        case .libraryFailed: "typesetting.library-failed"
        }
    }
}
