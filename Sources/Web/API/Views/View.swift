/// How a value of the house is shown as JSON, and the schema that says so: both come from one list of parts, so that
/// they cannot differ.
///
///     static let legalEntity = View<LegalEntity>("LegalEntity", [
///         .field("id") { $0.id },
///         .field("kvk") { $0.kvk },
///     ])
struct View<Value>: Sendable {
    /// One member of the object.
    struct Part: Sendable {
        let name: String
        let schema: Schema
        let json: @Sendable (Value) -> JSONValue
    }

    /// Of the schema: `LegalEntity`.
    let name: String
    /// What is sent back in If-Match; becomes the ETag. Nil for what is not changed as a whole.
    let revision: (@Sendable (Value) -> Int)?
    let parts: [Part]

    init(_ name: String, revision: (@Sendable (Value) -> Int)? = nil, _ parts: [Part]) {
        self.name = name
        self.revision = revision
        self.parts = parts
    }

    func json(_ value: Value) -> JSONObject {
        JSONObject(parts.map { ($0.name, $0.json(value)) })
    }

    var schema: Schema {
        Schema.object(parts.map { ($0.name, $0.schema) }).named(name)
    }
}
