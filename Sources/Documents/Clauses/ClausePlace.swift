/// Where a clause stands in the document.
package enum ClausePlace: String, CaseIterable, Sendable {
    /// A numbered article with numbered paragraphs.
    case article
    /// Running text below the parties.
    case introduction
    /// A box below the introduction, for what everybody must notice.
    case warning
    /// Running text above the signatures.
    case signing
    // The text of an annex: its heading, the first paragraph above the table or list, the others in small print below.
    case tasks
    case schedule
    case fee
    case data

    /// Whether every contract needs one.
    var isNeeded: Bool {
        switch self {
        case .article, .introduction, .signing, .tasks, .schedule, .data: true
        case .warning, .fee: false
        }
    }
}
