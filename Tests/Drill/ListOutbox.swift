import ArgumentParser
import Domain
import Ledger
import Operations
import Trials

/// Tells what became of each mail.
struct ListOutbox: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list-outbox", abstract: "Writes the identifier and the state of each mail, one a line.")
    private static let page = 200

    @Argument(help: "The folder.")
    var folder: String

    func run() async throws {
        let trial = try await TrialHouse.open(folder)
        let desk = try await trial.desk()
        var last: OutboxId?
        var mails: [OutboxEntry] = []
        repeat {
            mails = try await desk.ask(ListMails(after: last, limit: Self.page))
            for mail in mails { print(mail.id, mail.state.rawValue) }
            last = mails.last?.id
        } while mails.count == Self.page
        try await trial.house.close()
    }
}
