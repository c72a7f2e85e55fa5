import Domain
import Ledger
import Storage

/// Decides right before a mail goes out whether it still may, and notes it when it may not: such a mail ends, and is
/// never sent.
struct SettleMail: Sendable {
    let entry: OutboxEntry

    init(_ entry: OutboxEntry) {
        self.entry = entry
    }

    /// - Returns: the mail to deliver, at the present address of its user; nil when there is nothing to deliver.
    func run(at desk: Desk) async throws -> OutboxEntry? {
        guard try await desk.ask(JudgeMail(entry: entry)) != .goes else { return entry }
        return try await desk.perform(NoteVerdict(mail: entry.id))
    }
}

private struct NoteVerdict: Command {
    let mail: OutboxId

    func execute(at desk: Desk, in scope: WriteScope) throws -> OutboxEntry? {
        guard let entry = try scope.reading.mail(mail), entry.state == .queued else { return nil }
        switch try JudgeMail(entry: entry).answer(at: desk, in: scope.reading) {
        case .goes:
            return entry
        case .moved(let address):
            try scope.readdress(mail, to: address)
            return try scope.reading.mail(mail)
        case .ended(let ending):
            try scope.end(mail, for: ending)
            return nil
        }
    }
}
