/// The named columns of a sheet. Names are compared without surrounding space and without regard to upper and lower
/// case.
package struct SheetColumns: Sendable, Equatable {
    /// The names as the header has them, without surrounding space, in order.
    package let names: [String]
    /// Cells that the header row has, unnamed ones at its end included.
    let width: Int
    private let positions: [String: Int]

    init(_ header: ScannedRow, limit: Int) throws(SheetRefusal) {
        let trimmed = header.cells.map { $0.trimmed }
        // Spreadsheets write empty columns at the right when somebody once typed there.
        let count = trimmed.count - trimmed.reversed().prefix { $0.isEmpty }.count
        guard count <= limit else { throw .tooManyColumns(limit: limit) }
        var positions: [String: Int] = [:]
        for (position, name) in trimmed.prefix(count).enumerated() {
            guard !name.isEmpty else { throw .unnamedColumn(column: position + 1) }
            guard positions.updateValue(position, forKey: Self.key(name)) == nil else {
                throw .duplicateColumn(name: name)
            }
        }
        names = Array(trimmed.prefix(count))
        width = trimmed.count
        self.positions = positions
    }

    /// Those of the required names that the sheet does not have, in the order asked.
    package func missing(from required: [String]) -> [String] {
        required.filter { positions[Self.key($0)] == nil }
    }

    /// The sheet's names that are not among the known ones, in the order of the sheet.
    package func unknown(besides known: [String]) -> [String] {
        let keys = Set(known.map { Self.key($0) })
        return names.filter { !keys.contains(Self.key($0)) }
    }

    /// Where a column stands, counting from 0.
    func position(of name: String) -> Int? { positions[Self.key(name)] }

    private static func key(_ name: String) -> String { name.trimmed.lowercased() }
}
