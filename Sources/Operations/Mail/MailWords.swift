import Domain
import Foundation
import Ledger
import Storage

/// The words of one mail, as they are sealed in the outbox: the link in them opens somebody's door.
struct MailWords: Codable, Hashable, Sendable {
    let subject: String
    let text: String
    let html: String
    /// The link that the mail brings, for a coordinator to copy; nil when it brings none.
    let link: String?
    /// The one-time code that it brings, likewise.
    var code: String?

    func sealed(for id: OutboxId, with vault: Vault) throws -> [UInt8] {
        try vault.seal(Array(JSONEncoder().encode(self)), as: "outbox", about: id.bytes)
    }

    static func opened(_ entry: OutboxEntry, with vault: Vault) throws -> MailWords {
        let plain = try vault.open(entry.sealed, as: "outbox", about: entry.id.bytes)
        return try JSONDecoder().decode(MailWords.self, from: Data(plain))
    }
}
