import Mail

extension DeliveryFailure {
    /// The same without the recipients' addresses, which servers like to repeat: the outbox keeps a candidate's private
    /// address sealed.
    func without(addressesOf message: MailMessage) -> DeliveryFailure {
        var words = words
        for recipient in message.to {
            words = words.replacing(recipient.address, with: "…")
            let mailbox = recipient.address.prefix { $0 != "@" }
            // A very short one may well stand in any word.
            if mailbox.count >= 4 { words = words.replacing(mailbox, with: "…") }
        }
        return DeliveryFailure(trouble, reply: reply, words: words)
    }
}
