package import Domain
import GRDB
package import Ledger

extension WriteScope {
    /// Marks that something is told now.
    ///
    /// - Returns: false when it was told before.
    package func mark(_ mark: ToldMark, on day: CalendarDay) throws -> Bool {
        try execute(
            """
            INSERT INTO told (kind, subject, occasion, told_on) VALUES (?, ?, ?, ?)
            ON CONFLICT (kind, subject, occasion) DO NOTHING
            """,
            [mark.kind.rawValue, mark.subject, mark.occasion, day]
        ) == 1
    }

    /// Takes a mark back, so that the same is told when it happens again.
    package func unmark(_ mark: ToldMark) throws {
        try execute(
            "DELETE FROM told WHERE kind = ? AND subject = ? AND occasion = ?",
            [mark.kind.rawValue, mark.subject, mark.occasion]
        )
    }

    /// Forgets the marks of what was told before that day, except those that stand (`ToldMark.standing`).
    package func forgetMarks(before day: CalendarDay) throws {
        // Kinds are codes, which need no escaping in JSON.
        let standing = "[" + ToldMark.standing.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]"
        try execute(
            "DELETE FROM told WHERE told_on < ? AND kind NOT IN (SELECT value FROM json_each(?))", [day, standing])
    }

    /// Notes that a routine was done on that day.
    package func noteRoutine(_ routine: Routine, on day: CalendarDay) throws {
        try execute(
            """
            INSERT INTO routine (name, done_on) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET done_on = excluded.done_on
            """,
            [routine.rawValue, day]
        )
    }
}

extension ReadScope {
    /// The day on which a routine was last done; nil when it never was.
    package func lastDay(of routine: Routine) throws -> CalendarDay? {
        try row("SELECT done_on FROM routine WHERE name = ?", [routine.rawValue]) { row in try row.value("done_on") }
    }

    /// Whether something was told before.
    package func isMarked(_ mark: ToldMark) throws -> Bool {
        try exists(
            "SELECT 1 FROM told WHERE kind = ? AND subject = ? AND occasion = ?",
            [mark.kind.rawValue, mark.subject, mark.occasion]
        )
    }
}
