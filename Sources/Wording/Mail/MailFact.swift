import Domain

/// One line of figures in a mail.
struct MailFact: Sendable {
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
