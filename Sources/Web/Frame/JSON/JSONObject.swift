/// The members of a JSON object, in order. Written as a literal, so that a view of a value is one expression:
/// `["id": slot.id, "weekly_minutes": slot.weeklyMinutes, "note": nil]`.
package struct JSONObject: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    package struct Member: Hashable, Sendable {
        package let name: String
        package let value: JSONValue
    }

    package private(set) var members: [Member]

    package init(_ members: [(String, JSONValue)] = []) {
        self.members = members.map { Member(name: $0.0, value: $0.1) }
    }

    /// Nil is written as `null`.
    package init(dictionaryLiteral elements: (String, (any JSONConvertible)?)...) {
        members = elements.map { Member(name: $0.0, value: $0.1?.json ?? .null) }
    }

    /// The value with that name; nil when there is none.
    package subscript(name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }

    /// These members and then those.
    package func adding(_ other: JSONObject) -> JSONObject {
        var sum = self
        sum.members += other.members
        return sum
    }
}
