package import Domain

/// Why one row of a file cannot be taken, and where in the file that stands.
package struct ImportFault: Hashable, Sendable {
    /// The line on which the row starts, counting from 1 at the top of the file.
    package let line: Int
    /// The column, counting from 1; nil when no single column is at fault.
    package let column: Int?
    /// The column's name as the form has it; nil when the fault stands beyond the named columns.
    package let columnName: String?
    package let code: RefusalCode
    package let values: [String: String]

    init(line: Int, column: Int?, columnName: String?, code: RefusalCode, values: [String: String]) {
        self.line = line
        self.column = column
        self.columnName = columnName
        self.code = code
        self.values = values
    }

    /// - Parameters:
    ///   - refusal: its field is `/` and a column's name.
    ///   - columns: the names in the order of the file.
    init(_ refusal: Refusal, line: Int, columns: [String]) {
        let name = refusal.field.map { String($0.dropFirst()) }
        let position = name.flatMap { name in columns.firstIndex { $0.lowercased() == name } }
        self.init(
            line: line, column: position.map { $0 + 1 }, columnName: name, code: refusal.code, values: refusal.values
        )
    }

    /// This fault as a refusal, with the file's lines as `rows`: `/rows/5/naam`.
    package var refusal: Refusal {
        var shown = values
        shown["line"] = String(line)
        let place = columnName ?? column.map { String($0) }
        shown["column"] = place
        return Refusal(code, at: "/rows/\(line)" + (place.map { "/\($0)" } ?? ""), shown)
    }
}

extension ImportFault: Comparable {
    /// By line, then column; what is wrong with a whole row comes first.
    package static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column ?? 0, left.code.rawValue) < (right.line, right.column ?? 0, right.code.rawValue)
    }
}
