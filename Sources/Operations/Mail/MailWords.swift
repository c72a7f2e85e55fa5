import Domain
import Foundation
import Ledger
import Secrets
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
    /// What only the recipient may read of it: a personal link or a code.
    var secret: String?
    /// Where the reader ends this sort of mail; nil for mails that belong to the work.
    var unsubscribe: String?
    /// The private address of a candidate; nil for a user, whose address stands beside the words.
    var address: String?

    func sealed(for id: OutboxId, with vault: Vault) throws -> [UInt8] {
        try vault.seal(plain(), as: Self.place, about: id.bytes)
    }

    /// With a candidate's key, so that erasing the candidate makes noise of it.
    func sealed(with key: CandidateKey, of candidate: CandidateId, vault: Vault) throws -> [UInt8] {
        try vault.seal(plain(), with: key, of: candidate, as: Self.place)
    }

    private func plain() throws -> [UInt8] { try Array(JSONEncoder().encode(self)) }

    fileprivate static let place = "outbox"
}

extension ReadScope {
    /// The words of a mail; nil when they were forgotten, or their candidate erased.
    func words(of entry: OutboxEntry, at desk: Desk) throws -> MailWords? {
        guard !entry.sealed.isEmpty, let plain = try plainWords(of: entry, at: desk) else { return nil }
        return try JSONDecoder().decode(MailWords.self, from: Data(plain))
    }

    private func plainWords(of entry: OutboxEntry, at desk: Desk) throws -> [UInt8]? {
        guard let candidate = entry.candidate else {
            return try desk.vault.open(entry.sealed, as: MailWords.place, about: entry.id.bytes)
        }
        guard let wrapped = try wrappedKey(of: candidate) else { return nil }
        let key = try desk.vault.key(of: candidate, wrapped: wrapped)
        return try desk.vault.open(entry.sealed, with: key, of: candidate, as: MailWords.place)
    }
}
