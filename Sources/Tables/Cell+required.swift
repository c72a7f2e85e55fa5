extension Cell {
    /// The text of a cell that must be filled in, of at most this many characters.
    package func requiredText(maximum: Int) throws(CellFault) -> String {
        guard !isEmpty else { throw .missing }
        return try optionalText(maximum: maximum)
    }

    /// The text, possibly empty, of at most this many characters.
    package func optionalText(maximum: Int) throws(CellFault) -> String {
        guard text.count <= maximum else { throw .tooLong(limit: maximum) }
        return text
    }
}
