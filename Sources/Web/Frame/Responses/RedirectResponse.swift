import HTTPTypes
package import Hummingbird

/// "Done; look there" after a POST (303), so that reloading does not send the form again.
package struct RedirectResponse: ResponseGenerator, Sendable {
    package let path: String
    package var cookies: [SetCookie]

    /// - Parameters:
    ///   - path: of our own host, beginning with one `/`. Anything else becomes `/`, so that no link leads away.
    ///   - flash: the code of the message that the next page shows.
    package init(to path: String, flash: String? = nil, cookies: [SetCookie] = []) {
        self.path = Self.isOurs(path) ? path : "/"
        self.cookies = cookies + (flash.map { [Flash.cookie($0)] } ?? [])
    }

    package func response(from request: Request, context: some RequestContext) -> Response {
        var headers: HTTPFields = [.location: path]
        for cookie in cookies { headers.append(cookie.field) }
        return Response(status: .seeOther, headers: headers)
    }

    /// Two slashes, or a slash and a backslash, begin the name of another host.
    static func isOurs(_ path: String) -> Bool {
        path.first == "/" && !path.hasPrefix("//") && path.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x5C }
    }
}
