/// How the cells of a column are aligned.
package enum ColumnAlignment: Sendable, Hashable, CaseIterable {
    /// Words.
    case leading
    /// Short marks.
    case center
    /// Figures, so that their digits stand under each other.
    case trailing
}
