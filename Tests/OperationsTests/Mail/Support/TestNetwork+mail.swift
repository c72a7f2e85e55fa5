import Domain
import Ledger
import Storage
import Testing

@testable import Operations

extension TestNetwork {
    /// Queues a mail to each of these addresses, in one transaction.
    @discardableResult
    func queue(_ recipients: [String], kind: MailKind = .statement) async throws -> [OutboxId] {
        let desk = try await system()
        let entries = try recipients.map { recipient in
            let id: OutboxId = desk.newId()
            let words = MailWords(
                subject: "Uw saldo", text: "Dag,\n.\nTot ziens\n", html: "<p>Dag</p>", link: "https://x.example/1")
            return OutboxEntry(
                id: id, kind: kind, recipient: recipient, candidate: nil, language: .dutch, state: .queued,
                createdAt: desk.now,
                nextAttemptAt: desk.now, attempts: 0, lastFailure: "", papers: nil,
                sealed: try words.sealed(for: id, with: desk.vault)
            )
        }
        try await write { scope in
            for entry in entries { try scope.insert(entry) }
        }
        return entries.map(\.id)
    }

    func mail(_ id: OutboxId) async throws -> OutboxEntry {
        try #require(await read { try $0.mail(id) })
    }
}
