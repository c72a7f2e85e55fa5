import Domain
import Ledger

/// Writes transfers as an hledger journal: one transaction each, with the accounts `members:L-0012` and `network`, the
/// commodities `placements` and `minutes`, and what identifies the row as tags. A `finalise` moves nothing and becomes
/// a comment.
struct HledgerJournal {
    private let network: String
    private let codes: [MemberId: String]

    init(network: String, codes: [MemberId: String]) {
        self.network = network
        self.codes = codes
    }

    func text(of transfers: [Transfer]) -> String {
        let accounts = (["network"] + codes.values.sorted().map { "members:\($0)" }).map { "account \($0)" }
        // hledger wants a decimal sign in every commodity, also where no decimals follow.
        let head = ["; halen en brengen: \(singleLine(network))", "commodity 1.00 placements", "commodity 1. minutes"]
        // hledger wants days in order for `check ordereddates`; the chain keeps its own order in the tag `seq`.
        let ordered = transfers.sorted { ($0.content.effectiveOn, $0.sequence) < ($1.content.effectiveOn, $1.sequence) }
        return (head + accounts + ordered.map(entry)).joined(separator: "\n") + "\n"
    }

    private func entry(_ transfer: Transfer) -> String {
        let content = transfer.content
        let title = "\(content.effectiveOn) (\(transfer.sequence)) \(content.kind.rawValue) \(content.cause.rawValue)"
        let tags = "seq:\(transfer.sequence), id:\(content.id), month:\(transfer.month), hash:\(transfer.hash)"
        guard content.kind != .finalise else { return "\n; \(title)  \(tags)" }
        let postings = transfer.lines.map { "    \(name(of: $0.account))  \(amount($0.effectOnBalance, content.unit))" }
        return (["\n\(title)  ; \(tags)"] + postings).joined(separator: "\n")
    }

    private func name(of account: Account) -> String {
        guard let member = account.member else { return "network" }
        return "members:\(codes[member] ?? member.description)"
    }

    private func amount(_ value: Int64, _ unit: LedgerUnit) -> String {
        switch unit {
        case .minutes: return "\(value) minutes"
        case .placements:
            let cents = String(value.magnitude % 100)
            let whole = "\(value.magnitude / 100).\(cents.count == 1 ? "0" + cents : cents)"
            return "\(value < 0 ? "-" : "")\(whole) placements"
        }
    }

    private func singleLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}
