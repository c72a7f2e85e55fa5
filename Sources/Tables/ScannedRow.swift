/// A row as it stands in the file, before it is held against the header.
struct ScannedRow {
    /// The line on which it starts, counting from 1.
    let line: Int
    var cells: [String] = []
    /// The first thing wrong with one of its cells.
    var defect: RecordFaultReason?

    var isBlank: Bool { defect == nil && cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}
