import Domain
import Ledger

/// The transfers that clients post: client `c` is a member that brings, and its n-th transfer is the same at every run,
/// so that whoever does not know what became of it posts it again.
struct Posting {
    /// Members that take; each client brings to one of them.
    static let hosts = 24
    static let network = NetworkId.derived("network", 0)
    static let periods: LedgerPeriods = {
        guard let october = CalendarMonth("2026-10") else { preconditionFailure("a month") }
        return LedgerPeriods(first: october, closedThrough: nil)
    }()

    let client: Int
    let number: Int

    static func account(of client: Int) -> Account { .member(.derived("client", client)) }

    var draft: TransferDraft {
        TransferDraft(
            id: .derived("transfer-\(client)", number), unit: .minutes, bringing: Self.account(of: client),
            taking: .member(.derived("host", (client + number) % Self.hosts)), amount: Int64(60 + number % 480),
            effectiveOn: Self.periods.first.firstDay.adding(days: number % 31), cause: .hoursReported
        )
    }
}

extension Identifier {
    /// The same identifier for the same name and number, always.
    static func derived(_ name: String, _ number: Int) -> Identifier {
        guard let id = Identifier(bytes: Digest256(of: Array("\(name)/\(number)".utf8)).bytes.prefix(16)) else {
            preconditionFailure("16 bytes make an identifier")
        }
        return id
    }
}
