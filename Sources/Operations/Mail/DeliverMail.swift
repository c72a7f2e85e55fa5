import Domain
import Foundation
import Ledger
package import Mail
import Secrets
import Storage

/// Delivers the mails whose turn has come, one after another. Each is handed over at least once: a stop between
/// delivery and its note means a second one with the same Message-ID. Done by the postman, whose desk is the
/// scheduler's; nothing else waits for it.
package struct DeliverMail: Sendable {
    /// What one round did.
    package struct Round: Hashable, Sendable {
        /// How many mails were delivered.
        package var delivered = 0
        /// How many were not.
        package var failed = 0
        /// What ended the round early, because every other mail would have met it too.
        package var trouble: DeliveryTrouble?
    }

    /// How many mails one round takes.
    private static let batch = 50
    /// How often in a round the server may fall silent in the midst of a mail: each time costs its time-out, for which
    /// other networks wait.
    private static let silences = 3
    private let delivery: any MailDelivery

    package init(by delivery: any MailDelivery) {
        self.delivery = delivery
    }

    /// Throws `CancellationError` when the task is cancelled; what was handed over by then is noted.
    package func run(at desk: Desk) async throws -> Round {
        try desk.mustBeCoordinator()
        var round = Round()
        var silences = 0
        for entry in try await desk.ask(DueMails(limit: Self.batch)) {
            try Task.checkCancellation()
            guard let failure = try await hand(entry, at: desk) else {
                // A task of its own is not cancelled with this one, so what was delivered is noted.
                try await Task { try await desk.perform(NoteDelivery(id: entry.id)) }.value
                round.delivered += 1
                continue
            }
            try Task.checkCancellation()
            try await desk.perform(NoteFailure(entry: entry, failure: failure))
            round.failed += 1
            if failure.trouble == .interrupted { silences += 1 }
            if failure.trouble.meetsEveryMessage || silences == Self.silences {
                round.trouble = failure.trouble
                break
            }
        }
        return round
    }

    /// Nil when it was delivered. A mail that cannot be composed is parked, and keeps no other one waiting.
    private func hand(_ entry: OutboxEntry, at desk: Desk) async throws -> DeliveryFailure? {
        let message: MailMessage
        do {
            message = try await desk.ask(ComposedMail(entry: entry))
        } catch let refusal as MailRefusal {
            return DeliveryFailure(.messageUnusable, words: refusal.code)
        } catch let fault as MailAddressFault {
            return DeliveryFailure(.messageUnusable, words: fault.code)
        } catch is SecretFault {
            return DeliveryFailure(.messageUnusable, words: "mail_unreadable")
        } catch is DecodingError {
            return DeliveryFailure(.messageUnusable, words: "mail_unreadable")
        }
        do throws(DeliveryFailure) {
            try await delivery.deliver(message)
            return nil
        } catch {
            return error.without(addressesOf: message)
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

    /// What meets every mail says nothing of this one, so it counts for none: an outage may last as long as it likes.
    func execute(at desk: Desk, in scope: WriteScope) throws {
        let words = failure.words.isEmpty ? failure.trouble.rawValue : failure.words
        guard !failure.trouble.meetsEveryMessage else {
            let next = RetrySchedule.afterOutage(from: desk.now)
            try scope.markWaiting(entry.id, failure: words, nextAttemptAt: next, dueBy: desk.now)
            return
        }
        let next = failure.isPermanent ? nil : RetrySchedule.next(after: entry.attempts + 1, from: desk.now)
        try scope.markFailed(entry.id, failure: words, nextAttemptAt: next)
    }
}
