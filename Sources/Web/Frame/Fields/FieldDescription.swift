/// What a reader asks for: the fields of one object, as a JSON Schema or as the parameters of a query.
package struct FieldDescription: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        package let name: String
        package let schema: JSONObject
        package let isRequired: Bool
    }

    package private(set) var entries: [Entry] = []

    mutating func add(_ name: String, _ schema: JSONObject, isRequired: Bool) {
        entries.append(Entry(name: name, schema: schema, isRequired: isRequired))
    }

    /// The object; what is not named here is refused, and what may be left out may be `null`.
    package var schema: JSONObject {
        let properties = JSONObject(entries.map { ($0.name, ($0.isRequired ? $0.schema : $0.schema.orNull).json) })
        let required = entries.filter(\.isRequired).map(\.name)
        let object: JSONObject = ["type": "object", "properties": properties]
        return object.adding(required.isEmpty ? [:] : ["required": required]).adding(["additionalProperties": false])
    }
}

extension FieldReader {
    /// What a closure that reads fields asks for.
    package static func description<Value>(
        of read: (FieldReader) -> Value, from origin: FieldOrigin = .json
    ) -> FieldDescription {
        let reader = FieldReader(describing: origin)
        _ = read(reader)
        return reader.description ?? FieldDescription()
    }

    static func schema<Value>(of read: (FieldReader) -> Value) -> JSONObject {
        description(of: read).schema
    }
}

extension JSONObject {
    /// A schema that allows `null` beside what this one allows.
    package var orNull: JSONObject {
        let null: JSONObject = ["type": "null"]
        return ["anyOf": [self, null]]
    }
}
