/// An address that mails are from, and which networks' it is.
struct DoctorSender {
    let address: String
    /// Their names in addresses; empty for the server's own.
    var networks: [String] = []

    /// Each address once, in the order in which they come.
    static func distinct(_ senders: [DoctorSender]) -> [DoctorSender] {
        senders.reduce(into: []) { distinct, sender in
            if let place = distinct.firstIndex(where: { $0.address == sender.address }) {
                distinct[place].networks += sender.networks
            } else {
                distinct.append(sender)
            }
        }
    }
}
