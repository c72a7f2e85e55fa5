/// Why the references in a document cannot be resolved.
package enum ManuscriptRefusal: Error, Sendable, Hashable {
    /// Text refers to an article that is not in the document.
    case unknownLabel(ArticleLabel)
    /// Two articles or clauses carry the same label.
    case duplicateLabel(ArticleLabel)

    /// The stable name of the case.
    package var code: String {
        switch self {
        case .unknownLabel: "manuscript.unknown-label"
        case .duplicateLabel: "manuscript.duplicate-label"
        }
    }
}
