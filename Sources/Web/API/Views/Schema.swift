/// A JSON Schema (2020-12) with the named schemas that it refers to.
struct Schema: Hashable, Sendable {
    let json: JSONObject
    /// By name, as they stand below `#/components/schemas/`.
    let definitions: [String: JSONObject]

    init(_ json: JSONObject, definitions: [String: JSONObject] = [:]) {
        self.json = json
        self.definitions = definitions
    }

    static let text = Schema(["type": "string"])
    static let bytes = Schema(["type": "string", "contentMediaType": "application/octet-stream"])

    static func text(_ format: String) -> Schema { Schema(["type": "string", "format": format]) }

    static func integer(_ format: String) -> Schema { Schema(["type": "integer", "format": format]) }

    static func pattern(_ pattern: String) -> Schema { Schema(["type": "string", "pattern": pattern]) }

    static func choice(_ codes: [String]) -> Schema { Schema(["type": "string", "enum": codes]) }

    static func object(_ properties: [(String, Schema)]) -> Schema {
        let object: JSONObject = [
            "type": "object", "properties": JSONObject(properties.map { ($0.0, $0.1.json.json) }),
            "required": properties.map(\.0), "additionalProperties": false,
        ]
        return Schema(object, definitions: merged(properties.map(\.1)))
    }

    var list: Schema { Schema(["type": "array", "items": json], definitions: definitions) }

    var orNull: Schema { Schema(json.orNull, definitions: definitions) }

    /// This schema under a name, which is then referred to.
    func named(_ name: String) -> Schema {
        let reference: JSONObject = ["$ref": "#/components/schemas/\(name)"]
        return Schema(reference, definitions: definitions.merging([name: json]) { _, new in new })
    }

    static func merged(_ schemas: [Schema]) -> [String: JSONObject] {
        schemas.reduce(into: [:]) { sum, schema in sum.merge(schema.definitions) { _, new in new } }
    }
}
