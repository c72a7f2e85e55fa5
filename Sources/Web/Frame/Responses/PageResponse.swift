package import HTTPTypes
package import Hummingbird

/// A page, rendered by `Pages`.
package struct PageResponse: ResponseGenerator, Sendable {
    package let html: String
    package var status: HTTPResponse.Status
    package var cookies: [SetCookie]

    package init(html: String, status: HTTPResponse.Status = .ok, cookies: [SetCookie] = []) {
        self.html = html
        self.status = status
        self.cookies = cookies
    }

    package func response(from request: Request, context: some RequestContext) -> Response {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8"]
        for cookie in cookies { headers.append(cookie.field) }
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }
}
