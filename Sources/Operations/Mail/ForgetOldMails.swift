import Domain
import Ledger
package import Storage

/// Forgets, once a day, the words of mails that arrived or were ended a while ago, and the marks of what was told long
/// since, except those of what still stands. Done by the scheduler. Which mail went to whom and when stays in the list.
package struct ForgetOldMails: Command {
    /// Long enough to look into a complaint about a mail.
    private static let daysOfWords: Int64 = 90
    /// Longer than anything for which a mark is needed.
    private static let daysOfMarks = 400

    package init() {}

    package func execute(at desk: Desk, in scope: WriteScope) throws {
        try desk.mustBeCoordinator()
        guard try scope.reading.lastDay(of: .forgetting) != desk.today else { return }
        try scope.forgetWords(madeBefore: desk.now.adding(days: -Self.daysOfWords))
        try scope.forgetMarks(before: desk.today.adding(days: -Self.daysOfMarks))
        try scope.noteRoutine(.forgetting, on: desk.today)
    }
}
