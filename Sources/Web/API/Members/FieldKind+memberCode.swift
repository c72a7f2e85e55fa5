import Domain

extension FieldKind where Value == String {
    /// A member's own code: 1-20 capital letters, digits and hyphens. Refuses `member-code-invalid`.
    static var memberCode: Self {
        .text(schema: ["type": "string", "pattern": "^[A-Z0-9-]{1,20}$"]) { text, pointer throws(Refusal) in
            let isCode = text.utf8.allSatisfy {
                (65...90).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
            }
            guard isCode, (1...20).contains(text.utf8.count) else { throw Refusal(.memberCodeInvalid, at: pointer) }
            return text
        }
    }
}
