package import Domain
package import Ledger
package import Storage

/// Decides a value of the network from a day on. Coordinators only. A month that was closed keeps what it was closed
/// with, so a decision begins after it.
package struct ChangeSetting: Command {
    package let name: NetworkSetting.Name
    package let value: String
    package let validFrom: CalendarDay

    package init(name: NetworkSetting.Name, value: String, validFrom: CalendarDay) {
        self.name = name
        self.value = value
        self.validFrom = validFrom
    }

    /// Refuses a value that the setting cannot have, each at `/value`; at `/valid_from`, `monthAlreadyClosed` for a day
    /// in a closed month, and `settingAlreadyUsed` for a rule about bookings from a day for which some were made: what
    /// is computed again comes out as it stands.
    package func execute(at desk: Desk, in scope: WriteScope) throws {
        try desk.mustBeCoordinator()
        let decided = try name.read(value, at: "/value")
        if let closed = try scope.reading.periods().closedThrough, validFrom <= closed.lastDay {
            throw Refusal(.monthAlreadyClosed, at: "/valid_from", ["month": "\(validFrom.month)"])
        }
        if name.decidesBookings, let last = try scope.reading.lastStartBooked(from: validFrom) {
            throw Refusal(.settingAlreadyUsed, at: "/valid_from", ["after": "\(last)"])
        }
        try scope.decide(NetworkSetting(name: name, validFrom: validFrom, value: decided))
        try scope.record(.settingChanged, .network, named: name.rawValue, at: desk, detail: "\(validFrom)")
    }
}
