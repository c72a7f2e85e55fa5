import HTTPTypes

extension Endpoint {
    /// Every schema of this endpoint.
    var schemas: [Schema] {
        (body.map { [$0.schema] } ?? []) + success.content.map(\.schema)
    }

    /// This endpoint as an operation object.
    var operation: JSONObject {
        var operation: JSONObject = [
            "operationId": name, "summary": summary, "tags": [resource], "parameters": parameters,
        ]
        if let body {
            let media: JSONObject = ["schema": body.schema.json]
            let content = JSONObject([(body.mediaType, media.json)])
            operation = operation.adding([
                "requestBody": ["required": body.isRequired, "content": content] as JSONObject
            ])
        }
        operation = operation.adding(["responses": responses])
        return access == .anybody ? operation.adding(["security": [JSONObject]()]) : operation
    }

    private var parameters: [JSONObject] {
        let query: [JSONObject] = query.entries.map {
            ["name": $0.name, "in": "query", "required": $0.isRequired, "schema": $0.schema]
        }
        return pathParameters + query + headerParameters
    }

    private var pathParameters: [JSONObject] {
        pathParameterNames.map { name in
            let schema: Schema =
                switch name {
                case "month": .pattern("^[0-9]{4}-[0-9]{2}$")
                case "kind", "name": .text
                default: .text("uuid")
                }
            return ["name": name, "in": "path", "required": true, "schema": schema.json]
        }
    }

    /// `{member}` and the like, in order.
    var pathParameterNames: [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    private var headerParameters: [JSONObject] {
        var headers: [JSONObject] = []
        if needsRevision {
            headers.append([
                "name": "If-Match", "in": "header", "required": true, "schema": Schema.text.json,
                "description": "The revision that the change was based on: \"3\".",
            ])
        }
        if takesKey {
            headers.append([
                "name": "Idempotency-Key", "in": "header", "required": false,
                "schema": ["type": "string", "minLength": 1, "maxLength": 100] as JSONObject,
                "description": "Makes a repeated request take effect once, for seven days.",
            ])
        }
        return headers
    }

    private var responses: JSONObject {
        let problem: JSONObject = ["$ref": "#/components/responses/Problem"]
        return JSONObject([(String(success.status.code), good.json), ("default", problem.json)])
    }

    private var good: JSONObject {
        let headers = [
            ("ETag", success.hasRevision), ("Location", success.hasLocation), ("Set-Cookie", success.setsCookie),
        ]
        let shown = headers.filter(\.1).map { name, _ in (name, (["schema": Schema.text.json] as JSONObject).json) }
        let content = success.content.map { mediaType, schema in
            (mediaType, (["schema": schema.json] as JSONObject).json)
        }
        var response: JSONObject = ["description": success.status.reasonPhrase]
        if !shown.isEmpty { response = response.adding(["headers": JSONObject(shown)]) }
        if !content.isEmpty { response = response.adding(["content": JSONObject(content)]) }
        return response
    }
}
