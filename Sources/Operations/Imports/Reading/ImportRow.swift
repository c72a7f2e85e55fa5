import Domain
import Storage

/// A row of one kind of file: how it is read, and how it is written.
protocol ImportRow: Sendable {
    /// The columns that the file must have.
    static var columns: [String] { get }
    /// The columns that it may have as well.
    static var optionalColumns: [String] { get }
    /// What a row is known by; two rows of one file with the same are a fault. Empty when rows have no name.
    static var nameColumns: [String] { get }
    /// The refusal of a row whose name stood in an earlier row.
    static func duplicate(_ name: [String]) -> Refusal

    /// Nil when the reader found a fault.
    init?(_ row: inout RowReader)

    /// Whether this row is written before those for which this is not so.
    var comesFirst: Bool { get }

    /// Writes the row. Throws `Refusal` or `Refusals`, whose fields are `/` and a column's name; then it wrote nothing.
    func take(at desk: Desk, in scope: WriteScope) throws -> TakenRow

    /// What is left to do once all rows are written.
    ///
    /// - Parameter created: the rows that were not there before, in the order in which they were written.
    static func finish(_ created: [Self], at desk: Desk, in scope: WriteScope) throws
}

extension ImportRow {
    static var optionalColumns: [String] { [] }
    var comesFirst: Bool { false }

    static func finish(_ created: [Self], at desk: Desk, in scope: WriteScope) throws {}
}

/// What became of a row.
enum TakenRow: Sendable {
    case created
    /// It was there, with the same content.
    case alreadyThere
}
