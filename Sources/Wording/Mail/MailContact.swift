import Domain

/// Whom the reader of a mail turns to, who may never sign in: the network's address and telephone number.
package struct MailContact: Hashable, Sendable {
    package let email: String
    package let phone: String?

    package init(email: String, phone: String?) {
        self.email = email
        self.phone = phone
    }

    /// One line below the network's name.
    var line: Labels {
        guard let phone else {
            return Labels("Vragen? Mail de regiocoördinator: \(email)", "Questions? Write to the coordinator: \(email)")
        }
        return Labels(
            "Vragen? Bel of mail de regiocoördinator: \(phone), \(email)",
            "Questions? Call or write to the coordinator: \(phone), \(email)"
        )
    }
}
