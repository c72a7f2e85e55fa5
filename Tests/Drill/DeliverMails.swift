import ArgumentParser
import Domain
import Ledger
import Mail
import Operations
import Trials

/// Delivers what is queued as the server's postman does, one round after another.
struct DeliverMails: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Delivers mails until it is killed, or none is due.")

    @Argument(help: "The folder.")
    var folder: String

    @Option(help: "The port of the mail server on this machine.")
    var port: Int

    @Option(help: "The file with the authority that the mail server's certificate is from.")
    var authority: String

    func run() async throws {
        let trial = try await TrialHouse.open(folder)
        let server = SMTPServer(
            host: "127.0.0.1", port: port, security: .starttls, login: nil, authorityFile: authority,
            clientName: "trial.example", timeoutSeconds: 20)
        let delivery = SMTPDelivery(server: server)
        while true {
            let round = try await DeliverMail(by: delivery).run(at: trial.desk())
            guard round.failed == 0 else { throw ValidationError("\(round.failed) mails were not taken") }
            guard round.delivered > 0 else { break }
        }
        try await trial.house.close()
    }
}
