import Domain
import Ledger
import Trials

/// The transfers that clients post: client `c` is a member that brings, and its n-th transfer is the same at every run,
/// so that whoever does not know what became of it posts it again.
struct Posting: Hashable {
    /// Members that take; each client brings to one of them.
    static let hosts = 24
    /// The most clients that post at once.
    static let clients = 1_000

    let client: Int
    let number: Int

    init(client: Int, number: Int) {
        self.client = client
        self.number = number
    }

    /// What a client posted, whatever the identifier; nil for what none posts.
    init?(_ content: TransferDraft, client: Int) {
        self.init(client: client, number: Int(content.amount) - 1)
        let own = draft
        guard own.bringing == content.bringing, own.taking == content.taking, own.effectiveOn == content.effectiveOn
        else { return nil }
    }

    static func account(of client: Int) -> Account { .member(.derived("client", client)) }

    var draft: TransferDraft { draft(id: .derived("transfer-\(client)", number)) }

    /// The same under another identifier, as no client posts it.
    var double: TransferDraft { draft(id: .derived("double-\(client)", number)) }

    private func draft(id: TransferId) -> TransferDraft {
        TransferDraft(
            id: id, unit: .minutes, bringing: Self.account(of: client),
            taking: .member(.derived("host", (client + number) % Self.hosts)), amount: Int64(number) + 1,
            effectiveOn: TrialLedger.periods.first.firstDay.adding(days: number % 31), cause: .hoursReported
        )
    }
}
