/// An expected "no": what is wrong, where, and the values its sentence needs. `Wording` turns it into Dutch or English.
package struct Refusal: Error, Hashable, Sendable {
    package let code: RefusalCode
    /// The faulty field as a JSON pointer (RFC 6901), such as `/weekly_minutes`; nil when no single field is at fault.
    package let field: String?
    /// Values that the sentence shows, by the name used in `Wording`: never personal data.
    package let values: [String: String]

    package init(_ code: RefusalCode, at field: String? = nil, _ values: [String: String] = [:]) {
        self.code = code
        self.field = field
        self.values = values
    }
}
