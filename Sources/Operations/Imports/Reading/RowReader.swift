import Domain
import Ledger
import Tables

/// Reads the cells of one row and keeps every fault, so that all can be mended at once.
struct RowReader {
    private let record: SheetRecord
    /// The faults so far; the field of each is `/` and the column's name.
    private(set) var refusals: [Refusal] = []

    init(_ record: SheetRecord) {
        self.record = record
    }

    /// What the row is known by: those cells, an absent column being an empty one; nothing when the last is not filled
    /// in.
    func name(_ columns: [String]) -> [String] {
        let texts = columns.map { record[$0]?.text ?? "" }
        return texts.last?.isEmpty == false ? texts : []
    }

    /// A value that must be filled in; nil, and a fault, when it is not or cannot be read.
    mutating func read<Value>(_ column: String, _ parse: (Cell, String) throws(Refusal) -> Value) -> Value? {
        guard let cell = record[column], !cell.isEmpty else { return refuse(Refusal(.textEmpty, at: "/\(column)")) }
        do throws(Refusal) {
            return try parse(cell, "/\(column)")
        } catch {
            return refuse(error)
        }
    }

    /// A value that need not be filled in.
    mutating func readIfFilled<Value>(_ column: String, _ parse: (Cell, String) throws(Refusal) -> Value) -> Value? {
        guard let cell = record[column], !cell.isEmpty else { return nil }
        return read(column, parse)
    }

    /// The items between `|` signs; none when nothing is filled in.
    mutating func list<Value>(
        _ column: String, maximum: Int, _ parse: (Cell, String) throws(Refusal) -> Value
    ) -> [Value] {
        let values: [Value]? = readIfFilled(column) { (cell, field) throws(Refusal) in
            var values: [Value] = []
            for item in try cell.items(maximum: maximum, at: field) { values.append(try parse(item, field)) }
            return values
        }
        return values ?? []
    }

    /// Adds a fault that shows only when cells are held together.
    mutating func add(_ refusal: Refusal) {
        refusals.append(refusal)
    }

    private mutating func refuse<Value>(_ refusal: Refusal) -> Value? {
        refusals.append(refusal)
        return nil
    }
}
