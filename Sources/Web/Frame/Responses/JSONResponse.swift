package import HTTPTypes
package import Hummingbird

/// An answer of the API.
package struct JSONResponse: ResponseGenerator, Sendable {
    package let body: JSONValue
    package let status: HTTPResponse.Status
    package let headers: HTTPFields

    /// - Parameters:
    ///   - revision: of the row shown, to be sent back in If-Match; becomes the ETag.
    ///   - location: the path of what was made, for 201.
    package init(
        _ body: JSONObject, status: HTTPResponse.Status = .ok, revision: Int? = nil, location: String? = nil
    ) {
        self.init(body.json, status: status, revision: revision, location: location)
    }

    /// The same for what is already a value, such as a list within.
    package init(
        _ body: JSONValue, status: HTTPResponse.Status = .ok, revision: Int? = nil, location: String? = nil
    ) {
        self.body = body
        self.status = status
        var headers: HTTPFields = [.contentType: "application/json"]
        if let revision { headers[.eTag] = "\"\(revision)\"" }
        if let location { headers[.location] = location }
        self.headers = headers
    }

    /// A part of a list: `{"items":[…],"next":"<opaque>"}`. There may be more when it is as long as was asked for.
    ///
    /// - Parameter key: what an item is known by in `ListRange.after`.
    package static func list<Item>(
        _ items: [Item], range: ListRange, key: (Item) -> String, view: (Item) -> JSONObject
    ) -> JSONResponse {
        let next = items.count < range.limit ? nil : items.last.map { Cursor(key: key($0)).text }
        return JSONResponse(JSONObject([("items", items.map(view).json), ("next", next.json)]))
    }

    /// A list that is always whole.
    package static func list<Item>(_ items: [Item], view: (Item) -> JSONObject) -> JSONResponse {
        JSONResponse(JSONObject([("items", items.map(view).json), ("next", .null)]))
    }

    package func response(from request: Request, context: some RequestContext) -> Response {
        Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body.bytes)))
    }
}
