/// The name of a network in its addresses: 2-40 of `a-z`, `0-9` and `-`, no hyphen at the ends.
///
/// Refuses `slug-invalid`, and `slug-reserved` for a word that is a path of the server itself (design.md, 4).
package struct Slug: Hashable, Sendable, Comparable {
    package let text: String

    package init(_ text: String, at field: String) throws(Refusal) {
        guard !Self.reserved.contains(text) else { throw Refusal(.slugReserved, at: field) }
        let isPlain = text.utf8.allSatisfy {
            (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
        }
        guard (2...40).contains(text.utf8.count), isPlain, text.first != "-", text.last != "-" else {
            throw Refusal(.slugInvalid, at: field)
        }
        self.text = text
    }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    private static let reserved: Set<String> = ["api", "health", "verify", "metrics", "assets", ".well-known"]
}
