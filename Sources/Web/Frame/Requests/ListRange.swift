import Domain

/// Which part of a list is asked for: `?limit=` (1-200) and `?after=`, the `next` of the part before.
package struct ListRange: Hashable, Sendable {
    package static let longest = 200

    package let limit: Int
    /// What the last item of the part before is known by; empty from the start.
    package let after: String
}

extension FieldReader {
    /// Reads `limit` and `after` of a query; a limit left out is the longest.
    package func range() -> Field<ListRange> {
        let limit = optional("limit", .int(in: 1...ListRange.longest))
        let after = optional("after", .text { text, pointer throws(Refusal) in try Cursor(text, at: pointer) })
        return derived { ListRange(limit: limit() ?? ListRange.longest, after: after()?.key ?? "") }
    }
}
