import Domain
import Tables

// The one place that knows how faults of a table are refused.

extension Refusal {
    /// A fault of one cell.
    init(_ fault: CellFault, in cell: Cell, at field: String) {
        switch fault {
        case .missing: self.init(.textEmpty, at: field)
        case .tooLong(let limit): self.init(.textTooLong, at: field, ["maximum": "\(limit)"])
        case .notADate, .dateDoesNotExist: self.init(.dayInvalid, at: field, Self.shown(cell))
        case .notAMonth: self.init(.monthInvalid, at: field, Self.shown(cell))
        case .hoursNegative: self.init(.numberOutOfRange, at: field, ["minimum": "0"])
        case .tooManyHours(let limit): self.init(.numberOutOfRange, at: field, ["maximum": "\(limit / 60)"])
        case .numberTooSmall(let minimum): self.init(.numberOutOfRange, at: field, ["minimum": "\(minimum)"])
        case .numberTooLarge(let maximum): self.init(.numberOutOfRange, at: field, ["maximum": "\(maximum)"])
        case .tooManyItems(let limit): self.init(.listTooLong, at: field, ["maximum": "\(limit)"])
        case .notHours, .notAWholeNumber, .notAPair: self.init(.cellInvalid, at: field, Self.shown(cell))
        }
    }

    /// A file that cannot be taken at all.
    init(_ refusal: SheetRefusal) {
        switch refusal {
        case .empty: self.init(.fileEmpty)
        case .tooManyBytes(let limit): self.init(.fileTooLarge, ["maximum": "\(limit)"])
        case .tooManyRecords(let limit): self.init(.listTooLong, ["maximum": "\(limit)"])
        case .notText, .tooManyColumns: self.init(.fileUnreadable)
        case .controlCharacter(let line): self.init(.textControlCharacter, ["line": "\(line)"])
        case .unnamedColumn(let column): self.init(.columnUnknown, ["column": "\(column)"])
        case .duplicateColumn(let name): self.init(.columnUnknown, ["column": name])
        }
    }

    /// What stands in the cell, when that is a number or a date: words could tell about a person.
    private static func shown(_ cell: Cell) -> [String: String] {
        guard cell.text.count <= 40, cell.text.utf8.allSatisfy({ (32...64).contains($0) }) else { return [:] }
        return ["value": cell.text]
    }
}

extension ImportFault {
    /// A row that is uneven or cannot be cut into cells. The fault of one with too few cells stands in the first column
    /// that it lacks, of one with too many in the first beyond the header.
    init(_ fault: RecordFault, columns: [String]) {
        let (column, code, values): (Int, RefusalCode, [String: String]) =
            switch fault.reason {
            case .tooFewCells(let found, let expected):
                (found + 1, .rowUneven, ["found": "\(found)", "expected": "\(expected)"])
            case .tooManyCells(let found, let expected):
                (expected + 1, .rowUneven, ["found": "\(found)", "expected": "\(expected)"])
            case .cellTooLong(let column, let limit): (column, .textTooLong, ["maximum": "\(limit)"])
            case .textAfterQuote(let column), .quoteNotClosed(let column): (column, .cellInvalid, [:])
            }
        let name = columns.indices.contains(column - 1) ? columns[column - 1] : nil
        self.init(line: fault.line, column: column, columnName: name, code: code, values: values)
    }
}
