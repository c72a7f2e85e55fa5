import Domain
import Operations
import Wording

/// What comes by itself and does not succeed at the moment.
enum TroubleTasks {
    /// The others are in the server's log.
    private static let most = 5

    static func all(_ visit: Visit) async throws -> [TasksBlock.Task] {
        try await visit.desk.ask(ListTroubles()).prefix(most).map { trouble in
            TasksBlock.Task(
                visit.say(TroublePhrases.title(trouble.matter)), to: page(of: trouble.matter, visit),
                hint: visit.say(TroublePhrases.hint(trouble)),
                tag: Tag(visit.say(CoordinatorHomePhrases.failed), .bad)
            )
        }
    }

    private static func page(of matter: Trouble.Matter, _ visit: Visit) -> String {
        switch matter {
        case .papers(let month, _): visit.path(to: .month(month))
        case .work(let work): visit.path(to: page(of: work))
        case .clock: visit.path(to: .months)
        }
    }

    /// Where what that work is about can be seen.
    private static func page(of work: DueWork) -> PagePath {
        switch work {
        case .placements, .hours, .reminders: .placements
        case .claims: .claims
        case .slots: .slots
        case .corrections: .corrections
        case .contracts, .signatures, .seals: .contracts
        case .expired: .users
        case .oldMails, .digests: .mails
        case .months: .months
        }
    }
}
