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
        /// What ended the round early: every other mail might have met it too, or a server that fell silent in the
        /// midst of one had cost its time-out, for which other networks wait.
        package var trouble: DeliveryTrouble?
    }

    /// How many mails one round takes.
    private static let batch = 50
    private let delivery: any MailDelivery

    package init(by delivery: any MailDelivery) {
        self.delivery = delivery
    }

    /// Throws `CancellationError` when the task is cancelled; what was handed over by then is noted.
    package func run(at desk: Desk) async throws -> Round {
        try desk.mustBeCoordinator()
        var round = Round()
        for due in try await desk.ask(DueMails(limit: Self.batch)) {
            try Task.checkCancellation()
            guard let entry = try await SettleMail(due).run(at: desk) else { continue }
            guard let obstacle = try await hand(entry, at: desk) else {
                // A task of its own is not cancelled with this one, so what was delivered is noted.
                try await Task { try await desk.perform(NoteDelivery(id: entry.id)) }.value
                round.delivered += 1
                continue
            }
            try Task.checkCancellation()
            let note = obstacle.failure.note(of: entry, to: obstacle.recipients)
            try await desk.perform(NoteFailure(entry: entry, failure: obstacle.failure, note: note))
            round.failed += 1
            let trouble = obstacle.failure.trouble
            if trouble.meetsEveryMessage || trouble == .interrupted {
                round.trouble = trouble
                break
            }
        }
        return round
    }

    /// Why a mail was not delivered, and to whom it was.
    private struct Obstacle {
        let failure: DeliveryFailure
        var recipients: [String] = []

        init(_ failure: DeliveryFailure) {
            self.failure = failure
        }

        /// What keeps a mail from being made, by its code.
        init(_ code: String) {
            self.init(DeliveryFailure(.messageUnusable, words: code))
        }
    }

    /// Nil when it was delivered. A mail that cannot be composed is parked, and keeps no other one waiting.
    private func hand(_ entry: OutboxEntry, at desk: Desk) async throws -> Obstacle? {
        let message: MailMessage
        do {
            message = try await desk.ask(ComposedMail(entry: entry))
        } catch let refusal as MailRefusal {
            return Obstacle(refusal.code)
        } catch let fault as MailAddressFault {
            return Obstacle(fault.code)
        } catch is SecretFault {
            return Obstacle("mail_unreadable")
        } catch is DecodingError {
            return Obstacle("mail_unreadable")
        }
        do throws(DeliveryFailure) {
            try await delivery.deliver(message)
            return nil
        } catch {
            var obstacle = Obstacle(error)
            obstacle.recipients = message.to.map(\.address)
            return obstacle
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
    let note: String

    /// What meets every mail says nothing of this one, so it counts for none: an outage may last as long as it likes.
    func execute(at desk: Desk, in scope: WriteScope) throws {
        guard !failure.trouble.meetsEveryMessage else {
            let next = RetrySchedule.afterOutage(from: desk.now)
            try scope.markWaiting(entry.id, failure: note, nextAttemptAt: next, dueBy: desk.now)
            return
        }
        let next = failure.isPermanent ? nil : RetrySchedule.next(after: entry.attempts + 1, from: desk.now)
        try scope.markFailed(entry.id, failure: note, nextAttemptAt: next)
    }
}
