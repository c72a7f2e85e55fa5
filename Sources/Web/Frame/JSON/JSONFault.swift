/// Why bytes are not the JSON that we take.
package enum JSONFault: Error, Hashable, Sendable {
    /// Not of the grammar of RFC 8259, or not UTF-8; with the offset of the byte.
    case malformed(at: Int)
    /// An object with two members of one name, of which readers take different ones.
    case doubled(name: String)
    /// Nested deeper than `JSONParser.deepest`.
    case tooDeep
}
