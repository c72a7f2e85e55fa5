package import Domain
package import Hummingbird

/// Shows a problem as a page, in the language of who reads it. The page's status must be the problem's.
package typealias ProblemPage =
    @Sendable (_ problem: (Language) -> Problem, Request, WebContext) async -> PageResponse

extension Problem {
    /// A page without a stylesheet, for a server that has no templates.
    package static let plainPage: ProblemPage = { problem, _, context in
        let problem = problem(context.language)
        let lines = [problem.title, problem.detail, "\(problem.status.code), \(context.requestId)"]
        let body = lines.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n")
        let html = """
            <!doctype html>
            <html lang="\(context.language.rawValue)">
            <head><meta charset="utf-8"><title>\(escaped(problem.title))</title></head>
            <body>
            \(body)
            </body>
            </html>

            """
        return PageResponse(html: html, status: problem.status)
    }

    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: String(character)
            }
        }.joined()
    }
}
