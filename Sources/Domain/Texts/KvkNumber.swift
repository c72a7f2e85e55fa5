/// The number of a legal entity in the Dutch trade register: eight digits, without a check digit.
///
/// Spaces and dots between the digits are dropped; the number is text, because it may start with a zero.
/// Refuses `kvk-invalid`.
package struct KvkNumber: Hashable, Sendable, Comparable {
    package let text: String

    package init(_ text: String, at field: String) throws(Refusal) {
        let digits = text.trimmed.filter { $0 != " " && $0 != "." }
        guard digits.utf8.count == 8, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw Refusal(.kvkInvalid, at: field)
        }
        self.text = digits
    }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
