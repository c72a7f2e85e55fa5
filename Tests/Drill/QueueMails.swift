import ArgumentParser
import Domain
import Ledger
import Operations
import Storage
import Trials
import Wording

/// Queues mails, to be delivered by a process that is killed.
struct QueueMails: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Queues mails in one transaction.")

    @Argument(help: "The folder, made when it is not there.")
    var folder: String

    @Option(help: "How many, each to another address.")
    var count: Int

    func run() async throws {
        let trial = try await TrialHouse.open(folder)
        try await trial.desk().perform(Queueing(count: count))
        try await trial.house.close()
    }

    private struct Queueing: Command {
        let count: Int

        func execute(at desk: Desk, in scope: WriteScope) throws {
            let letter = Letter.reminder(
                .cardsStale, network: desk.network.name, [], link: "https://trial.example/1")
            for number in 0..<count {
                let user = User(
                    id: desk.newId(), email: "hr\(number)@lid.example", name: "Jo", phone: nil, language: .dutch,
                    state: .active, isCoordinator: false, roles: [:], revision: 1)
                try scope.insert(user)
                try scope.post(letter, to: user, at: desk)
            }
        }
    }
}
