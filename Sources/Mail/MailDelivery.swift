/// A way for messages to leave: a folder, an SMTP server.
package protocol MailDelivery: Sendable {
    /// Delivers one message to all of its recipients. Delivering the same message again must do no harm.
    func deliver(_ message: MailMessage) async throws(DeliveryFailure)
}
