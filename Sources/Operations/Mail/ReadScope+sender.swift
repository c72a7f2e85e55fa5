import Domain
import Ledger
import Storage

extension ReadScope {
    /// The address that the network's mails are from today: its own decision, or one of the server's domain.
    func mailSender(at desk: Desk) throws -> String {
        try settings().value(.mailFrom, on: desk.today) ?? desk.equipment.mailSender
    }
}
