import Domain
package import Ledger

extension FieldKind where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// One of the codes of an enum.
    package static func choice(of type: Value.Type) -> Self {
        .text(schema: ["type": "string", "enum": Value.allCases.map(\.rawValue)]) { text, pointer throws(Refusal) in
            guard let choice = Value(rawValue: text) else {
                let choices = Value.allCases.map(\.rawValue).joined(separator: ", ")
                throw Refusal(.choiceUnknown, at: pointer, ["choices": choices])
            }
            return choice
        }
    }
}

extension FieldKind {
    /// An identifier. One that cannot exist is refused like one that does not: `choice-unknown`.
    package static func id<Subject>(of type: Subject.Type) -> Self where Value == Identifier<Subject> {
        .text(schema: ["type": "string", "format": "uuid"]) { text, pointer throws(Refusal) in
            guard let id = Identifier<Subject>(text) else { throw Refusal(.choiceUnknown, at: pointer) }
            return id
        }
    }
}
