/// What is done once on a day and not more often, whatever the clock does.
package enum Routine: String, CaseIterable, Sendable {
    /// Telling what will soon be due.
    case reminders
    /// The weekly mail.
    case digest
    /// Forgetting the words of old mails.
    case forgetting
    /// Looking at the clock: the last day on which it was believed.
    case watch
}
