import HTTPTypes

/// Describes endpoints as OpenAPI 3.1 does: made of the same table as the routes.
struct OpenAPIDocument: Sendable {
    let endpoints: [Endpoint]

    var json: JSONObject {
        [
            "openapi": "3.1.0",
            "info": info,
            "servers": [server],
            "security": [scheme("session"), scheme("token")],
            "tags": tags,
            "paths": paths,
            "components": components,
        ]
    }

    private var info: JSONObject {
        [
            "title": "poortwacht", "version": "1",
            "description": """
            Everything below /api/v1/<network>. Members of objects have their unit as a suffix. Lists have `items` and \
            `next`, which is sent back as `after`. A change names in If-Match the `revision` that it was based on. What \
            is not theirs does not exist for others (404). A signed-in browser sends Sec-Fetch-Site or Origin by itself; \
            a request of another site that comes with a session's cookie is refused (403).
            """,
        ]
    }

    private var server: JSONObject {
        let network: JSONObject = ["default": "noord", "description": "The network's name in addresses."]
        return ["url": "\(Endpoint.root)/{network}", "variables": JSONObject([("network", network.json)])]
    }

    private var tags: [JSONObject] {
        Set(endpoints.map(\.resource)).sorted().map { ["name": $0] }
    }

    private var paths: JSONObject {
        var order: [String] = []
        var byPath: [String: [(String, JSONValue)]] = [:]
        for endpoint in endpoints {
            if byPath[endpoint.path] == nil { order.append(endpoint.path) }
            byPath[endpoint.path, default: []].append((endpoint.method.rawValue.lowercased(), endpoint.operation.json))
        }
        return JSONObject(order.map { path in (path, JSONObject(byPath[path] ?? []).json) })
    }

    private var components: JSONObject {
        let all = endpoints.reduce(into: [String: JSONObject]()) { sum, endpoint in
            sum.merge(Schema.merged(endpoint.schemas)) { _, new in new }
        }
        let schemas = all.merging(["Problem": Self.problem]) { _, new in new }
        let cookie: JSONObject = ["type": "apiKey", "in": "cookie", "name": "__Host-pw-<network id>"]
        let token: JSONObject = ["type": "http", "scheme": "bearer", "bearerFormat": "pw_<network id>_<secret>"]
        let schemes: JSONObject = ["session": cookie, "token": token]
        return [
            "schemas": JSONObject(schemas.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }),
            "responses": JSONObject([("Problem", Self.refusal.json)]),
            "securitySchemes": schemes,
        ]
    }

    private func scheme(_ name: String) -> JSONObject {
        JSONObject([(name, .array([]))])
    }

    /// RFC 9457.
    private static var problem: JSONObject {
        let fault = Schema.object([("pointer", .text), ("code", .text), ("detail", .text)])
        return Schema.object([
            ("type", .text), ("title", .text), ("status", Int.schema), ("detail", .text), ("code", .text),
            ("instance", .text), ("errors", fault.list),
        ]).json
    }

    private static var refusal: JSONObject {
        let schema: JSONObject = ["$ref": "#/components/schemas/Problem"]
        let media: JSONObject = ["schema": schema]
        return [
            "description": "Refused; `code` is stable, and `errors` names every faulty field.",
            "content": JSONObject([("application/problem+json", media.json)]),
        ]
    }
}
