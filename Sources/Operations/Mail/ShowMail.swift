package import Domain
import Ledger
package import Storage

/// One mail with its text as it was sent, for coordinators. What opens somebody's door or gives a signature is blotted
/// out: copying that is recorded, reading a mail is not.
package struct ShowMail: Inquiry {
    package struct Answer: Hashable, Sendable {
        package let entry: OutboxEntry
        /// Nil when the words were forgotten, or their candidate erased.
        package let words: Words?
    }

    package struct Words: Hashable, Sendable {
        package let subject: String
        /// Plain text.
        package let text: String
        /// Whether something in it is blotted out.
        package let isBlotted: Bool
    }

    private static let blot = "••••••"

    package let mail: OutboxId

    package init(mail: OutboxId) {
        self.mail = mail
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        guard let entry = try scope.mail(mail) else { throw Refusal(.notFound) }
        return Answer(entry: entry, words: try scope.words(of: entry, at: desk).map(shown))
    }

    private func shown(_ words: MailWords) -> Words {
        let text = [words.secret, words.unsubscribe].compactMap { $0 }.reduce(words.text) { text, secret in
            text.replacing(secret, with: Self.blot)
        }
        return Words(subject: words.subject, text: text, isBlotted: text != words.text)
    }
}
