import Domain
import Ledger
import Tables
import Wording

extension RowReader {
    /// A text that one of `Domain`'s types holds, such as `PersonName.init`.
    mutating func text<Value>(_ column: String, _ make: (String, String) throws(Refusal) -> Value) -> Value? {
        read(column) { (cell, field) throws(Refusal) in try make(cell.text, field) }
    }

    mutating func textIfFilled<Value>(_ column: String, _ make: (String, String) throws(Refusal) -> Value) -> Value? {
        readIfFilled(column) { (cell, field) throws(Refusal) in try make(cell.text, field) }
    }

    /// One line that may not tell about health; what somebody else's administration calls something is one as well.
    mutating func line(_ column: String, maximum: Int = 200) -> GuardedLine? {
        text(column) { (text, field) throws(Refusal) in try GuardedLine(text, at: field, maximum: maximum) }
    }

    /// Several such lines with `|` between them.
    mutating func lines(_ column: String, maximum: Int) -> [GuardedLine] {
        list(column, maximum: maximum) { (cell, field) throws(Refusal) in try GuardedLine(cell.text, at: field) }
    }

    /// One line that says nothing about a candidate, such as the name of an organisation.
    mutating func plainLine(_ column: String) -> PlainLine? {
        text(column) { (text, field) throws(Refusal) in try PlainLine(text, at: field) }
    }

    mutating func day(_ column: String) -> CalendarDay? {
        read(column) { (cell, field) throws(Refusal) in try cell.day(at: field) }
    }

    mutating func dayIfFilled(_ column: String) -> CalendarDay? {
        readIfFilled(column) { (cell, field) throws(Refusal) in try cell.day(at: field) }
    }

    /// Hours, as minutes.
    mutating func minutes(_ column: String, in range: ClosedRange<Int>) -> Int? {
        read(column) { (cell, field) throws(Refusal) in try cell.minutes(in: range, at: field) }
    }

    mutating func integer(_ column: String, in range: ClosedRange<Int>) -> Int? {
        read(column) { (cell, field) throws(Refusal) in
            do throws(CellFault) {
                return try cell.integer(in: range)
            } catch {
                throw Refusal(error, in: cell, at: field)
            }
        }
    }

    /// A choice of a closed list by its Dutch label; a fault tells the choices when these fit in a sentence.
    mutating func choice<Choice: Vocabulary>(_ column: String, of type: Choice.Type = Choice.self) -> Choice? {
        choice(column, labels: Choice.allCases.map(\.dutch)) { Choice(dutch: $0) }
    }

    mutating func choice(_ column: String, of: PlacementKind.Type) -> PlacementKind? {
        choice(column, labels: PlacementKind.allCases.map { $0.label(in: .dutch) }) { PlacementKind(dutch: $0) }
    }

    /// Nil, without a fault, when nothing is filled in.
    mutating func outcome(_ column: String) -> PlacementOutcome? {
        let labels = PlacementOutcome.allCases.map { $0.label(in: .dutch) }
        let isFilled = readIfFilled(column) { (cell, _) throws(Refusal) in cell } != nil
        return isFilled ? choice(column, labels: labels) { PlacementOutcome(dutch: $0) } : nil
    }

    private mutating func choice<Choice>(_ column: String, labels: [String], _ find: (String) -> Choice?) -> Choice? {
        read(column) { (cell, field) throws(Refusal) in
            if let choice = find(cell.text) { return choice }
            let choices = labels.joined(separator: ", ")
            throw Refusal(.choiceUnknown, at: field, choices.count <= 100 ? ["choices": choices] : [:])
        }
    }
}

extension RowReader {
    /// What someone needs or a workplace offers, from the closed list.
    mutating func conditions(_ column: String) -> [WorkCondition] {
        list(column, maximum: WorkCondition.allCases.count) { (cell, field) throws(Refusal) in
            try WorkCondition(dutch: cell.text, at: field)
        }.inListOrder
    }
}
