package import Domain
package import Ledger

/// One thing in a mail that lists what will soon be due: a code, what it is, and its day. Never a name of a person.
package struct Reminder: Hashable, Sendable {
    /// `K-0042`, `P-0007`, `W-0003`.
    package let code: String
    /// What is due, or what the thing is called.
    package let what: Labels
    package let day: CalendarDay

    package init(code: String, what: Labels, day: CalendarDay) {
        self.code = code
        self.what = what
        self.day = day
    }

    /// `K-0042: eerstejaarsevaluatie, 12 november 2026`
    var fact: MailFact {
        let value = Labels { "\(what.text(in: $0)), \(DayText.long(day, in: $0))" }
        return MailFact(code, code, value)
    }

    /// A card, with the day on which it was last looked over.
    package static func card(_ code: String, lookedOver day: CalendarDay) -> Reminder {
        Reminder(code: code, what: Labels("voor het laatst bekeken", "last looked at"), day: day)
    }
}
