/// That something was told: what is marked is never told again.
package struct ToldMark: Hashable, Sendable {
    /// What is true for as long as nothing changes, and so is never forgotten: a used-up room, a placement whose
    /// outcome was asked.
    package static let standing: [MailKind] = [.roomUsedUp, .outcomeAsked]

    package let kind: MailKind
    /// The thing it is about, by its identifier, or by a code that only its key makes.
    package let subject: String
    /// Which time it was, such as the day that is near; empty where there is only one.
    package let occasion: String

    package init(_ kind: MailKind, subject: String, occasion: String = "") {
        self.kind = kind
        self.subject = subject
        self.occasion = occasion
    }
}
