/// A column of a table.
package struct TableColumn: Sendable, Hashable {
    package let heading: String
    package let alignment: ColumnAlignment
    /// The width in proportion to the other columns, 1...1000.
    package let relativeWidth: Int

    /// - Precondition: `relativeWidth` is within 1...1000.
    package init(_ heading: String, alignment: ColumnAlignment = .leading, relativeWidth: Int = 10) {
        precondition((1...1000).contains(relativeWidth), "a relative width is within 1...1000")
        self.heading = heading
        self.alignment = alignment
        self.relativeWidth = relativeWidth
    }
}
