package import Domain

extension FieldKind where Value == String {
    /// A text of 1 to `maximum` Unicode scalars without control characters, as it was sent: for codes and secrets. What
    /// people write to each other is a `.line`, or a `.text` of one of the domain's types.
    package static func string(maximum: Int) -> Self {
        .single(schema: schema(maximum)) { value, place throws(Refusal) in
            let text = try value.text(at: place)
            guard !text.isEmpty else { throw Refusal(.textEmpty, at: place.pointer) }
            guard text.unicodeScalars.count <= maximum else {
                throw Refusal(.textTooLong, at: place.pointer, ["maximum": String(maximum)])
            }
            guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
                throw Refusal(.textControlCharacter, at: place.pointer)
            }
            return text
        }
    }

    fileprivate static func schema(_ maximum: Int) -> JSONObject {
        ["type": "string", "minLength": 1, "maxLength": maximum]
    }
}

extension FieldKind {
    /// A text that becomes a value of the domain: `.text(KvkNumber.init)`.
    package static func text(
        schema: @autoclosure @escaping () -> JSONObject = ["type": "string"],
        _ parse: @escaping (_ text: String, _ pointer: String) throws(Refusal) -> Value
    ) -> Self {
        .single(schema: schema()) { value, place throws(Refusal) in try parse(value.text(at: place), place.pointer) }
    }
}

extension FieldKind where Value == PlainLine {
    /// One line that says nothing about a candidate.
    package static func line(maximum: Int = 200) -> FieldKind<PlainLine> {
        .text(schema: FieldKind<String>.schema(maximum)) { text, pointer throws(Refusal) in
            try PlainLine(text, at: pointer, maximum: maximum)
        }
    }
}

extension FieldKind where Value == GuardedLine {
    /// One line about or to a candidate.
    package static func guardedLine(maximum: Int = 200) -> FieldKind<GuardedLine> {
        .text(schema: FieldKind<String>.schema(maximum)) { text, pointer throws(Refusal) in
            try GuardedLine(text, at: pointer, maximum: maximum)
        }
    }
}

extension FieldKind where Value == FreeText {
    /// Several lines about a candidate, a slot or a placement.
    package static func freeText(maximum: Int = 2000) -> FieldKind<FreeText> {
        .text(schema: FieldKind<String>.schema(maximum)) { text, pointer throws(Refusal) in
            try FreeText(text, at: pointer, maximum: maximum)
        }
    }
}
