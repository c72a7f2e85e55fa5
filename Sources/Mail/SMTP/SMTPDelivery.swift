package import Sealing
import Synchronization

/// Hands messages to a mail server over TLS, one at a time, keeping the connection for the next one.
///
/// libcurl blocks, so it works on a thread of its own. What waits for that thread is bounded: beyond the limit the
/// answer is `busy` at once.
package final class SMTPDelivery: MailDelivery {
    private static let waitingLimit = 64
    private let connection: SMTPConnection
    private let signature: MailSignature?
    private let waiting = Mutex(0)

    /// - Parameters:
    ///   - server: where messages go.
    ///   - signature: signs what is from one of its addresses; nil to sign nothing.
    package init(server: SMTPServer, signature: MailSignature? = nil) {
        connection = SMTPConnection(server: server)
        self.signature = signature
    }

    /// Delivers to all recipients or to none: one who is refused keeps the message from the others.
    package func deliver(_ message: MailMessage) async throws(DeliveryFailure) {
        let bytes = try message.bytes(signedBy: signature, atSeconds: WallClock.seconds)
        let letter = SMTPLetter(from: message.from.address, to: message.to.map(\.address), bytes: bytes)
        try await carry(.letter(letter))
    }

    /// Connects, encrypts, signs in and names a sender, without sending anything.
    package func check(from sender: MailAddress) async throws(DeliveryFailure) {
        try await carry(.command("MAIL FROM:<\(sender.address)>"))
        try await carry(.command("RSET"))
    }

    private func carry(_ errand: SMTPErrand) async throws(DeliveryFailure) {
        guard enter() else { throw DeliveryFailure(.busy, words: "") }
        defer { leave() }
        let stop = SMTPStop()
        let result: Result<Void, DeliveryFailure> = await withTaskCancellationHandler {
            await connection.carry(errand, unless: stop)
        } onCancel: {
            stop.ask()
        }
        try result.get()
    }

    private func enter() -> Bool {
        waiting.withLock { count in
            guard count < Self.waitingLimit else { return false }
            count += 1
            return true
        }
    }

    private func leave() {
        waiting.withLock { $0 -= 1 }
    }
}
