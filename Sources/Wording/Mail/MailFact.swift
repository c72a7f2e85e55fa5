import Domain
import Ledger

/// One line of figures in a mail.
struct MailFact: Hashable, Sendable {
    let name: Labels
    let value: Labels

    init(_ dutch: String, _ english: String, _ value: Labels) {
        name = Labels(dutch, english)
        self.value = value
    }

    /// A value that is written the same in both languages.
    init(_ dutch: String, _ english: String, _ value: String) {
        self.init(dutch, english, Labels(value, value))
    }
}

extension MailFact {
    /// A day, written out.
    init(_ dutch: String, _ english: String, _ day: CalendarDay) {
        self.init(dutch, english, Labels { DayText.long(day, in: $0) })
    }

    /// A number.
    init(_ dutch: String, _ english: String, _ number: Int) {
        self.init(dutch, english, Labels { NumberText.whole(Int64(number), in: $0) })
    }
}
