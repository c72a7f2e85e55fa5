import Domain
import Ledger
package import Mail
import Storage

/// Delivers the mails whose turn has come. Each is handed over at least once: a stop between delivery and its note
/// means a second one with the same Message-ID. Done by the outbox worker, whose desk is the scheduler's.
package struct DeliverMail: Sendable {
    /// How many mails one round takes.
    private static let batch = 50
    private let delivery: any MailDelivery

    package init(by delivery: any MailDelivery) {
        self.delivery = delivery
    }

    /// - Returns: how many mails were delivered.
    package func run(at desk: Desk) async throws -> Int {
        try desk.mustBeCoordinator()
        var delivered = 0
        for entry in try await desk.ask(DueMails(limit: Self.batch)) {
            if let failure = try await hand(entry, at: desk) {
                try await desk.perform(NoteFailure(entry: entry, failure: failure))
            } else {
                try await desk.perform(NoteDelivery(id: entry.id))
                delivered += 1
            }
        }
        return delivered
    }

    /// Nil when it was delivered. A mail that cannot be composed is parked, and keeps no other one waiting.
    private func hand(_ entry: OutboxEntry, at desk: Desk) async throws -> DeliveryFailure? {
        let message: MailMessage
        do {
            message = try await desk.ask(ComposedMail(entry: entry))
        } catch let refusal as MailRefusal {
            return .permanent(reply: nil, words: refusal.code)
        } catch let fault as MailAddressFault {
            return .permanent(reply: nil, words: fault.code)
        }
        do throws(DeliveryFailure) {
            try await delivery.deliver(message)
            return nil
        } catch {
            return error
        }
    }
}

private struct DueMails: Inquiry {
    let limit: Int

    func answer(at desk: Desk, in scope: ReadScope) throws -> [OutboxEntry] {
        try scope.dueMails(at: desk.now, limit: limit)
    }
}

private struct NoteDelivery: Command {
    let id: OutboxId

    func execute(at desk: Desk, in scope: WriteScope) throws {
        try scope.markDelivered(id)
    }
}

private struct NoteFailure: Command {
    let entry: OutboxEntry
    let failure: DeliveryFailure

    func execute(at desk: Desk, in scope: WriteScope) throws {
        let (words, next): (String, Instant?) =
            switch failure {
            case .temporary(_, let words): (words, RetrySchedule.next(after: entry.attempts + 1, from: desk.now))
            case .permanent(_, let words): (words, nil)
            }
        try scope.markFailed(entry.id, failure: String(words.prefix(500)), nextAttemptAt: next)
    }
}
