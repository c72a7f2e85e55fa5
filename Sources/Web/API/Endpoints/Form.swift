import Domain

/// What a request must hold to become a value: read from its fields, and described by the same words.
///
///     static let renewal = Form("SlotRenewal") { fields in
///         let end = fields.day("end")
///         return { end() }
///     }
struct Form<Value>: Sendable {
    typealias Make = () throws(Refusal) -> Value

    /// Of the schema: `SlotRenewal`.
    let name: String
    private let read: @Sendable (FieldReader) -> Make

    /// - Parameter read: asks for the fields and gives back how the value is made of them.
    init(_ name: String, _ read: @escaping @Sendable (FieldReader) -> Make) {
        self.name = name
        self.read = read
    }

    /// Throws every fault at once, unknown fields among them.
    func value(from fields: FieldReader) throws(Refusals) -> Value {
        let value = fields.derived(read(fields))
        try fields.finish()
        return value()
    }

    func description(from origin: FieldOrigin) -> FieldDescription {
        FieldReader.description(of: read, from: origin)
    }
}

extension Form<Void> {
    /// No field at all.
    static var nothing: Form<Void> { Form("Nothing") { _ in {} } }
}

extension Form<ListRange> {
    /// `limit` and `after`.
    static var range: Form<ListRange> {
        Form("Range") { fields in
            let range = fields.range()
            return { range() }
        }
    }
}
