package import Domain

/// The words of a page that says that something did not work.
package enum ProblemPhrases {
    package static let home = Labels("Naar het begin", "To the start")
    package static let signIn = Labels("Naar aanmelden", "To signing in")

    /// For whoever helps the visitor: the status and the number under which the log knows the request.
    package static func reference(status: Int, request: String) -> Labels {
        Labels("\(status), verzoek \(request)", "\(status), request \(request)")
    }
}
